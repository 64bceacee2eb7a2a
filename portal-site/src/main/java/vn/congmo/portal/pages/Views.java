package vn.congmo.portal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.follow.Document.Type;
import vn.congmo.portal.search.Finding;
import vn.congmo.portal.search.Found;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.Content;
import vn.congmo.themes.pages.PageView.Pagination;
import vn.congmo.themes.pages.PageView.Problem.Kind;
import vn.congmo.themes.pages.PageView.SectionBlock;
import vn.congmo.themes.pages.PageView.Teaser;

/// Assembles the view of each kind of page from documents, by `docs/page-assembly.md`.
final class Views {

    static final int ON_A_PAGE = 20;
    private static final int IN_A_HOME_BLOCK = 4;

    private final Reading reading;
    private final FrameAssembly frames;
    private final Words words;

    Views(Reading reading, String origin) {
        this.reading = reading;
        this.frames = new FrameAssembly(reading, origin);
        this.words = Words.in(reading.locale());
    }

    PageView article(Document document) {
        reading.about(document);
        var related = reading.live(document.links("related")).stream().map(this::teaser).toList();
        return new PageView.Article(frames.of(document), content(document), related);
    }

    private Content content(Document document) {
        var first = document.firstPublishedAt();
        var latest = document.publishedAt();
        var fields = document.fields();
        return new Content(document.type() == Type.PAGE ? "page" : "news-article", document.title(), document.summary(), first,
                first != null && latest != null && latest.isAfter(first) ? latest : null, fields.reviewedOn(), fields.author(), fields.source(),
                document.lead(), document.body(), Pictures.of(document), reading::link);
    }

    /// @param page from 1; the caller has made sure that there is such a page
    PageView section(Document section, int page) {
        reading.about(section);
        var entries = reading.inSection(section.id(), (page - 1) * ON_A_PAGE, ON_A_PAGE).stream().map(this::teaser).toList();
        var more = section.path() + "?page=";
        var frame = frames.of(section);
        if (page > 1) frame = FrameAssembly.ofPage(frame, words.say("page-of-list", section.title(), page), more + page);
        return new PageView.Section(frame, section.title(), section.summary(), entries,
                new Pagination(page, pagesOf(section), section.path(), more), section.path() + "/atom.xml");
    }

    int pagesOf(Document section) {
        return pages(reading.countInSection(section.id()));
    }

    private static int pages(long entries) {
        return (int) Math.max(1, (entries + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    PageView home(Document site) {
        reading.about(site);
        var lead = site.links("lead").stream().findFirst().flatMap(reading::live);
        var featured = reading.live(site.links("featured"));
        var shown = new LinkedHashSet<UUID>();
        lead.ifPresent(document -> shown.add(document.id()));
        featured.forEach(document -> shown.add(document.id()));
        var blocks = reading.live(site.links("sections")).stream().map(section -> newestOf(section, shown)).flatMap(Optional::stream).toList();
        return new PageView.Home(frames.of(site), lead.map(this::teaser).orElse(null), featured.stream().map(this::teaser).toList(), blocks);
    }

    /// The newest of a section that do not stand above already; empty when there are none.
    private Optional<SectionBlock> newestOf(Document section, Collection<UUID> shown) {
        var entries = reading.newsInSection(section.id(), IN_A_HOME_BLOCK + shown.size()).stream()
                .filter(document -> !shown.contains(document.id())).limit(IN_A_HOME_BLOCK).map(this::teaser).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new SectionBlock(section.title(), section.path(), entries));
    }

    PageView siteMap() {
        var pages = reading.all(Type.PAGE).stream().sorted(Comparator.comparing(Document::path)).toList();
        var blocks = new ArrayList<SectionBlock>();
        for (var section : inMenuOrder(reading.all(Type.SECTION)))
            blocks.add(new SectionBlock(section.title(), section.path(),
                    pages.stream().filter(page -> page.section().filter(section.id()::equals).isPresent()).map(this::teaser).toList()));
        return new PageView.SiteMap(frames.of(words.say("site-map"), reading.sites().siteMapPath(reading.locale()),
                locale -> Optional.of(reading.sites().siteMapPath(locale)), "", false), List.copyOf(blocks));
    }

    private List<Document> inMenuOrder(List<Document> sections) {
        var menu = reading.sites().in(reading.locale()).map(site -> site.links("sections")).orElse(List.of());
        return sections.stream().sorted(Comparator.comparingInt((Document section) -> {
            var place = menu.indexOf(section.id());
            return place < 0 ? Integer.MAX_VALUE : place;
        }).thenComparing(Document::path)).toList();
    }

    PageView withdrawn(Document document) {
        reading.about(document);
        var frame = frames.of(document.title(), document.path(), locale -> reading.link(document.id(), locale).map(link -> link.path()), "", true);
        return new PageView.Withdrawn(frame, document.title(), document.withdrawal().reason(), document.withdrawal().at());
    }

    PageView problem(Kind kind) {
        var title = words.say(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return new PageView.Problem(frames.of(title, null, locale -> Optional.empty(), "", true), kind);
    }

    /// @param page from 1
    PageView search(String query, int page, Found found) {
        var path = reading.sites().searchPath(reading.locale());
        var asked = query.isEmpty() ? "" : "?q=" + Addresses.encode(query);
        var title = query.isEmpty() ? words.say("search") : words.say("search-for", query);
        var frame = frames.of(title, path + asked, locale -> Optional.of(reading.sites().searchPath(locale) + asked), query, true);
        return new PageView.Search(frame, found.total(), found.findings().stream().map(this::result).toList(),
                new Pagination(page, pages(Math.min(found.total(), Found.MOST)), path + asked, path + asked + "&page="));
    }

    private PageView.Result result(Finding finding) {
        var pieces = finding.pieces().stream().map(piece -> new PageView.Result.Piece(piece.text(), piece.matched())).toList();
        return new PageView.Result(teaser(finding.document()), pieces);
    }

    private Teaser teaser(Document document) {
        var section = document.section().flatMap(reading::link).map(PageView.ItemLink::title).orElse(null);
        return new Teaser(document.title(), document.path(), document.summary(), document.firstPublishedAt(), section, Pictures.leadOf(document));
    }
}
