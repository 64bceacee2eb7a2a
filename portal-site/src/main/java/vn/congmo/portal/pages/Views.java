package vn.congmo.portal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.search.Finding;
import vn.congmo.portal.search.Found;
import vn.congmo.themes.assembly.Assembly;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.Pagination;
import vn.congmo.themes.pages.PageView.Problem.Kind;
import vn.congmo.themes.pages.PageView.SectionBlock;
import vn.congmo.themes.types.ContentTypes;

/// The view of each kind of page: those of documents are put together by `themes` (`docs/page-assembly.md`), those that only a portal has here.
final class Views {

    private final Reading reading;
    private final Assembly assembly;
    private final Words words;

    Views(Reading reading, String origin) {
        this.reading = reading;
        this.assembly = new Assembly(ContentTypes.standard(), origin);
        this.words = Words.in(reading.locale());
    }

    /// @param page of a list, from 1; the caller has made sure that there is such a page
    PageView document(Document document, int page) {
        reading.about(document);
        return assembly.page(LiveDocuments.of(document), reading, page);
    }

    /// How many pages a document has: a list one for every twenty entries, anything else one.
    int pagesOf(Document document) {
        var isList = document.type().equals("section") || document.type().equals("topic");
        return isList ? assembly.pages(LiveDocuments.of(document), reading) : 1;
    }

    PageView siteMap() {
        var pages = reading.all("page").stream().sorted(Comparator.comparing(Document::path)).toList();
        var blocks = new ArrayList<SectionBlock>();
        for (var section : inMenuOrder(reading.all("section")))
            blocks.add(new SectionBlock("newest", section.title(), section.path(), pages.stream()
                    .filter(page -> page.section().filter(section.id()::equals).isPresent()).map(page -> assembly.teaser(LiveDocuments.of(page), reading)).toList()));
        var path = reading.sites().siteMapPath(reading.locale());
        return new PageView.SiteMap(assembly.frame(words.say("site-map"), reading.locale(), path,
                locale -> Optional.of(reading.sites().siteMapPath(locale)), "", false, reading), List.copyOf(blocks));
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
        var frame = assembly.frame(document.title(), reading.locale(), document.path(), Assembly.elsewhere(document.id(), reading), "", true, reading);
        return new PageView.Withdrawn(frame, document.title(), document.withdrawal().reason(), document.withdrawal().at());
    }

    PageView problem(Kind kind) {
        var title = words.say(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new PageView.Problem(assembly.frame(title, reading.locale(), null, locale -> Optional.empty(), "", true, reading), kind);
    }

    /// @param page from 1
    PageView search(String query, int page, Found found) {
        var path = reading.sites().searchPath(reading.locale());
        var asked = query.isEmpty() ? "" : "?q=" + Addresses.encode(query);
        var title = query.isEmpty() ? words.say("search") : words.say("search-for", query);
        var frame = assembly.frame(title, reading.locale(), path + asked, locale -> Optional.of(reading.sites().searchPath(locale) + asked), query, true, reading);
        return new PageView.Search(frame, found.total(), found.findings().stream().map(this::result).toList(),
                new Pagination(page, pages(Math.min(found.total(), Found.MOST)), path + asked, path + asked + "&page="));
    }

    private static int pages(long entries) {
        return (int) Math.max(1, (entries + Found.ON_A_PAGE - 1) / Found.ON_A_PAGE);
    }

    private PageView.Result result(Finding finding) {
        var pieces = finding.pieces().stream().map(piece -> new PageView.Result.Piece(piece.text(), piece.matched())).toList();
        return new PageView.Result(assembly.teaser(LiveDocuments.of(finding.document()), reading), pieces);
    }
}
