package vn.congmo.portal.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.library.Dependency;
import vn.congmo.portal.library.DocumentList;
import vn.congmo.portal.library.Snapshot;
import vn.congmo.themes.assembly.Listing;
import vn.congmo.themes.assembly.LiveDocument;
import vn.congmo.themes.assembly.LiveSite;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.themes.types.ContentTypes;

/// What one page reads from one state of the content. It remembers everything that it was asked for,
/// so that the page is made anew when any of that changes.
final class Reading implements LiveSite {

    private static final int FEW = 200;

    private final Snapshot snapshot;
    private final SiteDocuments sites;
    private final String locale;
    private final LocalDate today;
    private final Set<Dependency> dependencies = new LinkedHashSet<>();

    Reading(Snapshot snapshot, SiteDocuments sites, String locale, LocalDate today) {
        this.snapshot = snapshot;
        this.sites = sites;
        this.locale = locale;
        this.today = today;
        dependencies.add(Dependency.site());
    }

    String locale() {
        return locale;
    }

    SiteDocuments sites() {
        return sites;
    }

    Set<Dependency> dependencies() {
        return dependencies;
    }

    void dependsOn(Dependency dependency) {
        dependencies.add(dependency);
    }

    /// The page is about this document.
    void about(Document document) {
        dependsOn(Dependency.whole(document.id(), document.locale()));
    }

    @Override
    public LocalDate today() {
        dependsOn(Dependency.today());
        return today;
    }

    @Override
    public List<LiveDocument> homes() {
        return sites.all().stream().map(LiveDocuments::of).toList();
    }

    @Override
    public Optional<LiveDocument> document(UUID item, String inLocale) {
        dependsOn(Dependency.whole(item, inLocale));
        return snapshot.live(item, inLocale).map(LiveDocuments::of);
    }

    @Override
    public Optional<ItemLink> link(UUID item, String inLocale) {
        dependsOn(Dependency.address(item, inLocale));
        return snapshot.live(item, inLocale).filter(document -> LiveDocuments.hasPage(document.type()))
                .map(document -> new ItemLink(document.title(), document.path()));
    }

    /// Every page depends on these.
    @Override
    public List<LiveDocument> few(String type, String inLocale) {
        return snapshot.newest(DocumentList.of(type, inLocale), 0, FEW).stream().sorted(Comparator.comparing(document -> document.id().toString()))
                .map(LiveDocuments::of).toList();
    }

    @Override
    public Optional<ItemLink> numbered(String canonical, String inLocale) {
        dependsOn(Dependency.number(canonical, inLocale));
        return snapshot.numbered(canonical, inLocale).map(document -> new ItemLink(document.title(), document.path()));
    }

    @Override
    public List<LiveDocument> newest(Listing list, String inLocale, int from, int limit) {
        return snapshot.newest(lists(list, inLocale), from, limit).stream().map(LiveDocuments::of).toList();
    }

    @Override
    public int count(Listing list, String inLocale) {
        return snapshot.count(lists(list, inLocale));
    }

    private List<DocumentList> lists(Listing list, String inLocale) {
        var types = ContentTypes.standard();
        var item = list.target();
        var relation = list.relation();
        if (item == null || relation == null) {
            if (list.types().equals(types.news())) {
                dependsOn(Dependency.news(inLocale));
                return List.of(DocumentList.news(inLocale));
            }
            list.types().forEach(type -> dependsOn(Dependency.type(type, inLocale)));
            return list.types().stream().map(type -> DocumentList.of(type, inLocale)).toList();
        }
        dependsOn(Dependency.listing(relation, item, inLocale));
        if (list.types().equals(types.listed())) return List.of(DocumentList.listed(relation, item, inLocale));
        if (list.types().equals(types.news()) && relation.equals("section")) return List.of(DocumentList.news(item, inLocale));
        return list.types().stream().map(type -> DocumentList.of(type, relation, item, inLocale)).toList();
    }

    /// The newest that a feed of the whole site holds.
    List<Document> news(int limit) {
        dependsOn(Dependency.news(locale));
        return snapshot.newest(DocumentList.news(locale), 0, limit);
    }

    /// What a section or topic lists.
    List<Document> listed(Document list, int limit) {
        var relation = list.type().equals("topic") ? "topics" : "section";
        dependsOn(Dependency.listing(relation, list.id(), locale));
        return snapshot.newest(DocumentList.listed(relation, list.id(), locale), 0, limit);
    }

    /// All sections, pages or topics of this language.
    List<Document> all(String type) {
        dependsOn(Dependency.outline(locale));
        var list = DocumentList.of(type, locale);
        return snapshot.newest(list, 0, Math.max(1, snapshot.count(list)));
    }

    /// Everything that is live, in every language.
    List<Document> everything(int limit) {
        dependsOn(Dependency.addresses());
        return snapshot.newest(DocumentList.live(), 0, limit).stream().filter(document -> LiveDocuments.hasPage(document.type())).toList();
    }
}
