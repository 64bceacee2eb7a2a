package vn.congmo.themes.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.Pagination;
import vn.congmo.themes.pages.PageView.Teaser;
import vn.congmo.themes.types.ContentTypes;

/// Makes page views of live documents, the same wherever it runs. Without state of its own; thread-safe.
///
/// ```java
/// var page = new Assembly(ContentTypes.standard(), "https://example.vn").page(document, live);
/// ```
public final class Assembly {

    /// How many entries a page of a list holds.
    public static final int ON_A_PAGE = 20;

    private final ContentTypes types;
    private final String origin;

    /// @param origin scheme and host of the portal, without a trailing slash
    public Assembly(ContentTypes types, String origin) {
        this.types = types;
        this.origin = origin;
    }

    /// The page of a document; of what has no page of its own, the home page with it in its place.
    public PageView page(LiveDocument self, LiveSite site) {
        return page(self, site, 1);
    }

    /// @param number page of a list, from 1; the caller has made sure that there is such a page
    public PageView page(LiveDocument self, LiveSite site, int number) {
        var around = new Around(site, self, self.locale());
        var frame = new FrameAssembly(around, types, origin).of(self, self.path());
        var isPage = types.hasPage(self.type());
        if (self.type().equals("site") || !isPage) return new HomeAssembly(around, types).of(frame);
        if (self.type().equals("section") || self.type().equals("topic")) return list(self, around, frame, number);
        var document = new DocumentAssembly(around, types);
        return new PageView.Article(frame, document.content(self), document.related(self));
    }

    private PageView list(LiveDocument self, Around around, Frame frame, int number) {
        var site = around.site();
        var list = listing(self);
        var teasers = new Teasers(around, types);
        var entries = site.newest(list, self.locale(), (number - 1) * ON_A_PAGE, ON_A_PAGE).stream().map(teasers::of).toList();
        var part = new Listing(List.of(self.type()), self.type().equals("section") ? "parent" : "broader", self.id());
        var parts = site.newest(part, self.locale(), 0, 100).stream().filter(below -> below.path() != null)
                .map(below -> new PageView.ItemLink(below.title(), below.path())).sorted(Comparator.comparing(PageView.ItemLink::path)).toList();
        var path = self.path() == null ? "/" : self.path();
        return new PageView.Section(number == 1 ? frame : ofPage(frame, number, path), self.type(), self.title(), self.summary(), parts, entries,
                new Pagination(number, pages(self, site), path, path + "?page="), path + "/atom.xml");
    }

    /// How many pages a section or topic has, at least 1.
    public int pages(LiveDocument list, LiveSite site) {
        return Math.max(1, (site.count(listing(list), list.locale()) + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /// What a section or a topic lists.
    public Listing listing(LiveDocument list) {
        return new Listing(types.listed(), list.type().equals("section") ? "section" : "topics", list.id());
    }

    /// An entry for a list that is no document's, as results of a search are.
    public Teaser teaser(LiveDocument document, LiveSite site) {
        return new Teasers(new Around(site, null, document.locale()), types).of(document);
    }

    /// The frame of a page that is no document.
    ///
    /// @param path      its address; null when it has none of its own
    /// @param elsewhere its address in another language; empty when it has none there
    public Frame frame(String title, String locale, @Nullable String path, Function<String, Optional<String>> elsewhere, String query, boolean noIndex, LiveSite site) {
        return new FrameAssembly(new Around(site, null, locale), types, origin).of(title, path, elsewhere, query, noIndex);
    }

    /// Where a document of another language is, for the language links of a page that stands for it.
    public static Function<String, Optional<String>> elsewhere(UUID item, LiveSite site) {
        return locale -> site.link(item, locale).map(PageView.ItemLink::path);
    }

    private static Frame ofPage(Frame first, int number, String path) {
        return new Frame(first.lang(), first.title() + " (" + number + ")", first.description(), path + "?page=" + number, first.origin(), first.agency(),
                first.sections(), first.trail(), first.languages(), first.searchPath(), first.query(), first.noIndex(), first.texts());
    }
}
