package vn.congmo.portal.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.library.Dependency;
import vn.congmo.portal.library.DocumentList;
import vn.congmo.portal.library.Snapshot;
import vn.congmo.themes.pages.PageView.ItemLink;

/// What one page reads from one state of the content, in one language. It remembers everything that it was asked for,
/// so that the page is made anew when any of that changes.
final class Reading {

    private final Snapshot snapshot;
    private final SiteDocuments sites;
    private final String locale;
    private final Set<Dependency> dependencies = new LinkedHashSet<>();

    Reading(Snapshot snapshot, SiteDocuments sites, String locale) {
        this.snapshot = snapshot;
        this.sites = sites;
        this.locale = locale;
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

    /// Everything about another document of this language.
    Optional<Document> live(UUID id) {
        dependsOn(Dependency.whole(id, locale));
        return snapshot.live(id, locale);
    }

    List<Document> live(List<UUID> ids) {
        return ids.stream().map(this::live).flatMap(Optional::stream).toList();
    }

    /// What a link to an item shows.
    Optional<ItemLink> link(UUID id) {
        return link(id, locale);
    }

    Optional<ItemLink> link(UUID id, String inLocale) {
        dependsOn(Dependency.address(id, inLocale));
        return snapshot.live(id, inLocale).map(document -> new ItemLink(document.title(), document.path()));
    }

    /// Articles and pages of a section.
    List<Document> inSection(UUID section, int from, int limit) {
        dependsOn(Dependency.listing(section, locale));
        return snapshot.newest(DocumentList.in(section, locale), from, limit);
    }

    int countInSection(UUID section) {
        dependsOn(Dependency.listing(section, locale));
        return snapshot.count(DocumentList.in(section, locale));
    }

    List<Document> newsInSection(UUID section, int limit) {
        dependsOn(Dependency.listing(section, locale));
        return snapshot.newest(DocumentList.in(section, Document.Type.NEWS_ARTICLE, locale), 0, limit);
    }

    List<Document> news(int limit) {
        dependsOn(Dependency.news(locale));
        return snapshot.newest(DocumentList.of(Document.Type.NEWS_ARTICLE, locale), 0, limit);
    }

    /// All sections, or all pages, of this language.
    List<Document> all(Document.Type type) {
        dependsOn(Dependency.outline(locale));
        var list = DocumentList.of(type, locale);
        return snapshot.newest(list, 0, Math.max(1, snapshot.count(list)));
    }

    /// Everything that is live, in every language.
    List<Document> everything(int limit) {
        dependsOn(Dependency.addresses());
        return snapshot.newest(DocumentList.live(), 0, limit);
    }

    /// The ancestors of a section, from the top, without the section itself. A chain ends at the first that is not live, or that was met before.
    List<Document> ancestors(Document section) {
        var met = new LinkedHashSet<>(Set.of(section.id()));
        var chain = new ArrayList<Document>();
        var parent = section.links("parent").stream().findFirst();
        while (parent.isPresent() && met.add(parent.get())) {
            var above = live(parent.get());
            above.ifPresent(chain::addFirst);
            parent = above.flatMap(document -> document.links("parent").stream().findFirst());
        }
        return chain;
    }
}
