package vn.congmo.portal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.library.DocumentList;
import vn.congmo.portal.library.Snapshot;

/// The live site documents: one for each language of the site, the language whose home is "/" first, then by tag.
record SiteDocuments(List<Document> all) {

    private static final int MOST_LANGUAGES = 50;
    /// The language of a portal that has no content yet.
    private static final String UNTIL_THERE_IS_A_SITE = "vi";

    static SiteDocuments of(Snapshot snapshot) {
        var sites = snapshot.newest(DocumentList.of("site"), 0, MOST_LANGUAGES);
        var first = Comparator.comparing((Document site) -> !site.path().equals("/")).thenComparing(Document::locale);
        return new SiteDocuments(sites.stream().sorted(first).toList());
    }

    List<String> locales() {
        return all.stream().map(Document::locale).toList();
    }

    Optional<Document> in(String locale) {
        return all.stream().filter(site -> site.locale().equals(locale)).findFirst();
    }

    String home(String locale) {
        return in(locale).map(Document::path).orElse("/");
    }

    /// The language of a path: that of the longest home path which it lies below.
    String localeOf(String path) {
        return all.stream()
                .filter(site -> site.path().equals("/") || path.equals(site.path()) || path.startsWith(site.path() + "/"))
                .max(Comparator.comparingInt(site -> site.path().length()))
                .or(() -> all.stream().findFirst())
                .map(Document::locale)
                .orElse(UNTIL_THERE_IS_A_SITE);
    }

    /// Address of the search page (`docs/page-assembly.md`, «searchPath»).
    String searchPath(String locale) {
        return locale.equals("vi") ? "/tim-kiem" : below(locale, "search");
    }

    /// Address of the page that lists every section and page.
    String siteMapPath(String locale) {
        return locale.equals("vi") ? "/so-do-trang" : below(locale, "site-map");
    }

    private String below(String locale, String name) {
        var home = home(locale);
        return home.equals("/") ? "/" + name : home + "/" + name;
    }
}
