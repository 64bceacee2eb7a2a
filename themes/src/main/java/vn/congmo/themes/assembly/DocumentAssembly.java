package vn.congmo.themes.assembly;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congmo.themes.pages.PageView.Content;
import vn.congmo.themes.pages.PageView.Teaser;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// The content of a document's own page, with what it names and what names it.
final class DocumentAssembly {

    private static final int DEEPEST_TREE = 4;
    private static final int MOST_FROM_THE_OTHER_END = 100;
    /// A document has a place in its section and trail; they are not told as relations.
    private static final Set<String> TOLD_ELSEWHERE = Set.of("section", "related", "parent", "unit");
    private static final Comparator<LiveDocument> BY_ORDER = Comparator.comparing(
            (LiveDocument document) -> document.fields().get("order") instanceof Number order ? order.intValue() : Integer.MAX_VALUE)
            .thenComparing(LiveDocument::title).thenComparing(LiveDocument::id);

    private final Around around;
    private final ContentTypes types;
    private final Teasers teasers;

    DocumentAssembly(Around around, ContentTypes types) {
        this.around = around;
        this.types = types;
        this.teasers = new Teasers(around, types);
    }

    Content content(LiveDocument document) {
        var first = document.firstPublishedAt();
        var latest = document.publishedAt();
        return new Content(document.type(), document.title(), document.summary(), first, first != null && latest != null && latest.isAfter(first) ? latest : null,
                document.lead(), document.body(), teasers.facts(document), relations(document), document.assets(), around::link,
                number -> around.site().numbered(number, around.locale()));
    }

    private Map<String, List<Teaser>> relations(LiveDocument document) {
        var relations = new LinkedHashMap<String, List<Teaser>>();
        var type = types.named(document.type());
        type.map(ContentType::links).orElse(Map.of()).keySet().stream().filter(relation -> !TOLD_ELSEWHERE.contains(relation))
                .forEach(relation -> put(relations, relation, teasers(document.links(relation))));
        types.inverses(document.type()).forEach((inverse, relation) -> put(relations, inverse, pointing(document, relation, new HashSet<>(Set.of(document.id())), DEEPEST_TREE)));
        return relations;
    }

    private static void put(Map<String, List<Teaser>> relations, String name, List<Teaser> documents) {
        if (!documents.isEmpty()) relations.put(name, documents);
    }

    private List<Teaser> teasers(List<UUID> items) {
        return around.documents(items).stream().filter(document -> document.path() != null).map(teasers::of).toList();
    }

    /// What names the document by a relation, and below it what names that, when the relation draws a tree.
    private List<Teaser> pointing(LiveDocument document, String relation, Set<UUID> met, int depth) {
        var from = from(relation);
        if (from.isEmpty()) return List.of();
        var below = from.stream().anyMatch(type -> type.links().get(relation).below());
        var found = around.site().newest(new Listing(from.stream().map(ContentType::name).toList(), relation, document.id()), around.locale(), 0, MOST_FROM_THE_OTHER_END)
                .stream().filter(other -> other.path() != null && !other.id().equals(document.id()));
        if (!below) return found.map(teasers::of).toList();
        return found.sorted(BY_ORDER).filter(other -> met.add(other.id()))
                .map(other -> teasers.of(other, depth == 1 ? Map.of() : below(other, met, depth - 1))).toList();
    }

    private Map<String, List<Teaser>> below(LiveDocument document, Set<UUID> met, int depth) {
        var relations = new LinkedHashMap<String, List<Teaser>>();
        types.inverses(document.type()).forEach((inverse, relation) -> {
            if (from(relation).stream().anyMatch(type -> type.links().get(relation).below())) put(relations, inverse, pointing(document, relation, met, depth));
        });
        return relations;
    }

    private List<ContentType> from(String relation) {
        return types.all().stream().filter(type -> type.links().containsKey(relation)).toList();
    }

    List<Teaser> related(LiveDocument document) {
        return teasers(document.links("related"));
    }
}
