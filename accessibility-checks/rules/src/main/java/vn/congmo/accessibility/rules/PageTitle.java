package vn.congmo.accessibility.rules;

import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;

/// The title of a page, as the browser's tab shows it.
final class PageTitle {

    private PageTitle() {}

    /// False for a drawing that is a document by itself.
    static boolean isExpected(Page page) {
        var body = page.document().body();
        boolean drawing = body.childrenSize() == 1 && body.child(0).normalName().equals("svg") && body.ownText().isBlank();
        var tag = body.parent() == null ? body.sourceRange() : body.parent().sourceRange();
        return !drawing || tag.isTracked() && !tag.isImplicit();
    }

    /// The text of the first `title` element outside drawings; empty when there is none.
    static String of(Page page) {
        return page.document().select("title").stream().filter(e -> e.closest("svg, template") == null)
                .findFirst().map(Element::text).orElse("").strip();
    }
}
