package vn.congmo.accessibility.rules;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.tree.Remembered;
import vn.congmo.accessibility.tree.Roles;

/// The headings of a page that assistive technology perceives.
final class Headings {

    static final String SELECTOR = "h1, h2, h3, h4, h5, h6, [role=heading]";

    private Headings() {}

    static List<Element> of(Page page) {
        return Remembered.on(page.document(), Headings.class.getName(),
                () -> Perceived.in(page, SELECTOR).filter(e -> Roles.of(e).equals("heading")).toList());
    }

    /// The last heading that begins before the element in the source; null when there is none.
    static @Nullable Element before(Element element, Page page) {
        NavigableMap<Integer, Element> byPlace = Remembered.on(page.document(), "headings by place", TreeMap::new);
        if (byPlace.isEmpty()) for (var heading : of(page)) byPlace.put(heading.sourceRange().startPos(), heading);
        var found = byPlace.lowerEntry(element.sourceRange().startPos());
        return found == null ? null : found.getValue();
    }

    /// From 1; a heading by role alone is of level 2 when it does not say (WAI-ARIA 1.2, aria-level).
    static int level(Element heading) {
        var said = heading.attr("aria-level").strip();
        if (said.matches("[1-9]\\d?")) return Integer.parseInt(said);
        return heading.normalName().matches("h[1-6]") ? heading.normalName().charAt(1) - '0' : 2;
    }
}
