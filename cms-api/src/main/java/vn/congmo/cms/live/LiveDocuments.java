package vn.congmo.cms.live;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.Change;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.sites.Language;
import vn.congmo.themes.types.ContentTypes;
import vn.congmo.vietnamese.DocumentNumber;
import vn.congmo.vietnamese.DocumentNumbers;

/// What readers see now, without bodies: built from the feed, kept in this process, thrown away with it.
@Component
public class LiveDocuments {

    private static final Comparator<Outline> NEWEST_FIRST = Comparator
            .comparing((Outline outline) -> outline.document().firstPublishedAt()).reversed()
            .thenComparing(outline -> outline.document().documentId().toString());

    private final Map<DocumentId, Outline> documents = new ConcurrentHashMap<>();
    private final Map<String, DocumentId> paths = new ConcurrentHashMap<>();
    private final Map<String, Map<Language, PublicDocument>> homes = new ConcurrentHashMap<>();
    private final Map<UUID, Set<DocumentId>> pointing = new ConcurrentHashMap<>();
    private final Map<String, DocumentId> numbers = new ConcurrentHashMap<>();
    private final Map<String, Map<DocumentId, PublicDocument>> parts = new ConcurrentHashMap<>();
    private final Map<String, Long> changed = new ConcurrentHashMap<>();
    private final LiveLists lists;
    private volatile long position;

    LiveDocuments(LiveLists lists) {
        this.lists = lists;
    }

    /// A document without its body.
    ///
    /// @param position of its latest change in the feed, where the body is
    public record Outline(PublicDocument document, long position, String kind) {}

    /// The latest state of a document that ever was live.
    public Optional<Outline> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /// Everything that readers of a site see now, in the order of the feed.
    ///
    /// @param locale null for every language
    public List<Outline> everything(String site, @Nullable Language locale) {
        return documents.values().stream().filter(outline -> outline.document().isLive() && outline.document().site().equals(site))
                .filter(outline -> locale == null || outline.document().locale().equals(locale)).sorted(Comparator.comparingLong(Outline::position)).toList();
    }

    /// The document, when readers see it now.
    public Optional<PublicDocument> live(UUID item, Language locale) {
        return find(new DocumentId(item, locale)).map(Outline::document).filter(PublicDocument::isLive);
    }

    /// The item in the first of these languages in which it is live.
    public Optional<Outline> first(UUID item, List<Language> languages) {
        return languages.stream().flatMap(locale -> find(new DocumentId(item, locale)).stream()).filter(outline -> outline.document().isLive()).findFirst();
    }

    /// The live documents of type `site` of one site, by language.
    public Map<Language, PublicDocument> homes(String site) {
        return Map.copyOf(homes.getOrDefault(site, Map.of()));
    }

    /// The document that holds a path, now or formerly.
    public Optional<Outline> at(String site, String path) {
        return Optional.ofNullable(paths.get(site + " " + path)).flatMap(this::find);
    }

    /// The live documents of one language that name an item by a relation, the one first published last before the others.
    public List<PublicDocument> pointing(String relation, UUID item, Language locale) {
        return pointing.getOrDefault(item, Set.of()).stream().flatMap(id -> find(id).stream())
                .filter(outline -> outline.document().isLive() && outline.document().locale().equals(locale)
                        && outline.document().links().getOrDefault(relation, List.of()).contains(item))
                .sorted(NEWEST_FIRST).map(Outline::document).toList();
    }

    /// The live documents of a type that has no page of its own (menus, site texts): every page asks for them.
    public List<PublicDocument> parts(String site, String type, Language locale) {
        return List.copyOf(parts.getOrDefault(site + " " + type + " " + locale, Map.of()).values());
    }

    /// The live official document of a number.
    ///
    /// @param canonical as `DocumentNumber.canonical` writes it
    public Optional<PublicDocument> numbered(String site, String canonical, Language locale) {
        return Optional.ofNullable(numbers.get(site + " " + locale + " " + canonical)).flatMap(this::find).map(Outline::document)
                .filter(found -> found.isLive() && number(found).filter(canonical::equals).isPresent());
    }

    private static Optional<String> number(PublicDocument document) {
        return DocumentNumbers.read(String.valueOf(document.fields().get("number"))).map(DocumentNumber::canonical);
    }

    /// The position in the feed that this copy has reached.
    public long position() {
        return position;
    }

    /// The position of the latest change of a site in this copy; 0 when there is none. It is never behind `position()`: what was read after
    /// `position()` was asked holds everything up to it.
    public long changed(String site) {
        return changed.getOrDefault(site, 0L);
    }

    void apply(Collection<Change> changes, long scanned) {
        changes.forEach(this::apply);
        position = scanned;
    }

    private void apply(Change change) {
        var document = change.document();
        var outline = new Outline(document, change.position(), change.kind());
        documents.put(document.documentId(), outline);
        lists.apply(outline);
        document.links().values().forEach(items -> items.forEach(item -> pointing.computeIfAbsent(item, _ -> ConcurrentHashMap.newKeySet()).add(document.documentId())));
        if (document.type().equals("official-document"))
            number(document).ifPresent(canonical -> numbers.put(document.site() + " " + document.locale() + " " + canonical, document.documentId()));
        if (!ContentTypes.standard().hasPage(document.type())) part(document);
        if (document.type().equals("site")) home(document);
        document.formerPaths().forEach(path -> paths.put(document.site() + " " + path, document.documentId()));
        paths.put(document.site() + " " + document.path(), document.documentId());
        changed.put(document.site(), change.position());
    }

    private void part(PublicDocument document) {
        var ofType = parts.computeIfAbsent(document.site() + " " + document.type() + " " + document.locale(), _ -> new ConcurrentHashMap<>());
        if (document.isLive()) ofType.put(document.documentId(), document);
        else ofType.remove(document.documentId());
    }

    private void home(PublicDocument document) {
        var ofSite = homes.computeIfAbsent(document.site(), _ -> new ConcurrentHashMap<>());
        if (document.isLive()) ofSite.put(document.locale(), document);
        else ofSite.remove(document.locale());
    }
}
