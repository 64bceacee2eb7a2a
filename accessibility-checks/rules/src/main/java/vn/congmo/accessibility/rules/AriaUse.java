package vn.congmo.accessibility.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;

/// Where a page uses states and properties of WAI-ARIA.
final class AriaUse {

    private AriaUse() {}

    /// The elements that carry an attribute whose name begins with `aria-`, also those that are hidden.
    static Stream<Element> elements(Page page) {
        return page.document().getAllElements().stream().filter(e -> names(e).findAny().isPresent());
    }

    static Stream<String> names(Element element) {
        return element.attributes().asList().stream().map(a -> a.getKey().toLowerCase(Locale.ROOT)).filter(name -> name.startsWith("aria-"));
    }
}
