package vn.congmo.accessibility.rules;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// The elements of a page that assistive technology perceives.
final class Perceived {

    private Perceived() {}

    static Stream<Element> in(Page page, String selector) {
        return page.document().select(selector).stream().filter(AssistiveTechnology::perceives);
    }
}
