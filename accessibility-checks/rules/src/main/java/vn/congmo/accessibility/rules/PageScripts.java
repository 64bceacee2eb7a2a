package vn.congmo.accessibility.rules;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.tree.Remembered;

/// The scripts of a page, as far as they are written in it.
final class PageScripts {

    private PageScripts() {}

    /// The text of all scripts in the page, without those of event attributes; empty when there is none.
    static String of(Page page) {
        return Remembered.on(page.document(), PageScripts.class.getName(), () -> page.document().select("script:not([src])").stream()
                .filter(e -> e.attr("type").isBlank() || e.attr("type").matches("(?i)module|(text|application)/(java|ecma)script"))
                .map(Element::data).collect(Collectors.joining("\n")));
    }

    /// True when a script in a file of its own may do what cannot be read here.
    static boolean isPartlyElsewhere(Page page) {
        return page.document().selectFirst("script[src]") != null;
    }
}
