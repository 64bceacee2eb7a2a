package vn.congmo.portal.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.boot.system.ApplicationHome;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.library.Dependency;
import vn.congmo.portal.library.Library;
import vn.congmo.portal.library.Snapshot;
import vn.congmo.portal.search.Found;
import vn.congmo.portal.search.Searching;
import vn.congmo.themes.Theme;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.Problem.Kind;

/// The site's addresses, and what stands at each, made anew from the library.
final class Site {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String TWIN = ".json";
    private static final String FEED = "/atom.xml";

    private final Library library;
    private final Searching searching;
    private final Theme theme;
    private final String origin;
    private final String identity;
    static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;
    private final BiFunction<Kind, String, Page> problems;

    /// @param problems the ready page for a problem, in a language
    Site(Library library, Searching searching, Theme theme, String origin, BiFunction<Kind, String, Page> problems, Clock clock) {
        this.clock = clock;
        this.problems = problems;
        this.library = library;
        this.searching = searching;
        this.theme = theme;
        this.origin = origin;
        this.identity = theme.name() + " " + theme.version() + " " + origin + " " + build();
    }

    /// Changes with everything but the content that a page's bytes depend on: theme, origin, and the portal's own build.
    String identity() {
        return identity;
    }

    Answer answer(Asked asked) {
        return library.read(snapshot -> {
            var sites = SiteDocuments.of(snapshot);
            var reading = new Reading(snapshot, sites, sites.localeOf(asked.path()), today());
            return fixed(asked, reading).or(() -> document(asked, snapshot, reading)).orElseGet(() -> problem(Kind.NOT_FOUND, reading));
        });
    }

    /// Whether searches are answered at this path.
    boolean isSearch(String path) {
        return library.read(snapshot -> {
            var sites = SiteDocuments.of(snapshot);
            return sites.searchPath(sites.localeOf(path)).equals(path);
        });
    }

    /// Makes the page for a problem.
    Page problem(Kind kind, String locale) {
        return library.read(snapshot -> {
            var reading = new Reading(snapshot, SiteDocuments.of(snapshot), locale, today());
            return html(statusOf(kind), views(reading).problem(kind), reading).page();
        });
    }

    private Answer problem(Kind kind, Reading reading) {
        return new Answer.Ready(problems.apply(kind, reading.locale()));
    }

    private static int statusOf(Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case GONE -> 410;
            case BAD_REQUEST -> 400;
            case UNAVAILABLE -> 503;
        };
    }

    /// Addresses that are no document's.
    private Optional<Answer> fixed(Asked asked, Reading reading) {
        var path = asked.path();
        var sites = reading.sites();
        if (path.equals("/robots.txt")) return Optional.of(robots(reading));
        if (sites.all().isEmpty()) return Optional.of(problem(Kind.UNAVAILABLE, reading));
        if (path.equals("/sitemap.xml")) return Optional.of(text(Sitemap.MEDIA_TYPE, new Sitemap(reading, origin).write(), reading));
        if (path.equals(sites.searchPath(reading.locale()))) return Optional.of(search(asked, reading));
        if (path.equals(sites.siteMapPath(reading.locale()))) return Optional.of(html(200, views(reading).siteMap(), reading));
        return Optional.empty();
    }

    private Optional<Answer> document(Asked asked, Snapshot snapshot, Reading reading) {
        var path = asked.path();
        if (path.endsWith(TWIN)) return twin(path.substring(0, path.length() - TWIN.length()), snapshot, reading);
        if (path.endsWith(FEED)) return feed(path.equals(FEED) ? "/" : path.substring(0, path.length() - FEED.length()), snapshot, reading);
        if (path.length() > 1 && path.endsWith("/"))
            return path.contains("//") ? Optional.empty() : Optional.of(Answer.Elsewhere.at(path.substring(0, path.length() - 1)));
        return snapshot.at(path).flatMap(document -> standing(document, asked, reading))
                .or(() -> snapshot.formerlyAt(path).map(document -> moved(document, reading)));
    }

    /// The accessibility statement as data, beside its page.
    private Optional<Answer> twin(String path, Snapshot snapshot, Reading reading) {
        return snapshot.at(path).filter(document -> document.isLive() && document.type().equals("statement")).map(document -> {
            reading.about(document);
            return text(StatementTwin.MEDIA_TYPE, StatementTwin.of(document, origin), reading);
        });
    }

    private Optional<Answer> feed(String path, Snapshot snapshot, Reading reading) {
        return snapshot.at(path)
                .filter(owner -> owner.isLive() && List.of("site", "section", "topic").contains(owner.type()))
                .map(owner -> text(AtomFeeds.MEDIA_TYPE, new AtomFeeds(reading, origin).of(owner), reading));
    }

    /// Empty when there is no such page of the document.
    private Optional<Answer> standing(Document document, Asked asked, Reading reading) {
        return switch (document.state()) {
            case LIVE -> live(document, asked.page(), reading);
            // 410, not 200: the text is not there any more, and search engines and link checkers should know (docs/decisions/0006).
            case WITHDRAWN -> Optional.of(html(410, views(reading).withdrawn(document), reading));
            case REDIRECTED -> Optional.of(Answer.Elsewhere.at(document.redirect().to()));
            case GONE -> Optional.of(problem(Kind.GONE, reading));
        };
    }

    private Optional<Answer> live(Document document, int page, Reading reading) {
        if (!LiveDocuments.hasPage(document.type())) return Optional.of(Answer.Elsewhere.at(reading.sites().home(document.locale())));
        var views = views(reading);
        return page > views.pagesOf(document) ? Optional.empty() : Optional.of(html(200, views.document(document, page), reading));
    }

    private Answer moved(Document document, Reading reading) {
        return switch (document.state()) {
            case LIVE, WITHDRAWN -> Answer.Elsewhere.at(document.path());
            case REDIRECTED -> Answer.Elsewhere.at(document.redirect().to());
            case GONE -> problem(Kind.GONE, reading);
        };
    }

    private Answer search(Asked asked, Reading reading) {
        var found = searching.search(asked.query(), reading.locale(), (asked.page() - 1) * Found.ON_A_PAGE);
        return html(200, views(reading).search(asked.query(), asked.page(), found), reading);
    }

    private Answer robots(Reading reading) {
        var lines = new StringBuilder("User-agent: *\n");
        for (var locale : reading.sites().locales()) lines.append("Disallow: ").append(reading.sites().searchPath(locale)).append('\n');
        if (reading.sites().all().isEmpty()) lines.append("Disallow:\n");
        return text(TEXT, lines.append("Sitemap: ").append(origin).append("/sitemap.xml\n").toString(), reading);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIET_NAM);
    }

    private Views views(Reading reading) {
        return new Views(reading, origin);
    }

    /// Rendering asks for the titles of linked items, so what the page depends on is known only after it.
    private Answer.Ready html(int status, PageView view, Reading reading) {
        return new Answer.Ready(Page.of(status, HTML, theme.render(view).html(), keys(reading.dependencies())));
    }

    private static Answer text(String mediaType, String text, Reading reading) {
        return new Answer.Ready(Page.of(200, mediaType, text, keys(reading.dependencies())));
    }

    private static List<String> keys(Set<Dependency> dependencies) {
        return dependencies.stream().map(Dependency::key).toList();
    }

    private static String build() {
        var source = new ApplicationHome(Site.class).getSource();
        return source == null ? "unpacked" : Long.toString(source.lastModified());
    }
}
