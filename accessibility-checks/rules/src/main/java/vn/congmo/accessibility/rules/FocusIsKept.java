package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What receives focus keeps it.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F55">WCAG failure F55</a>
final class FocusIsKept implements Rule {

    @Override
    public String id() {
        return "focus-is-kept";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.1.1", "2.4.7", "3.2.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[onfocus]");
    }

    @Override
    public Verdict judge(Element element, Page page) {
        return element.attr("onfocus").matches("(?s).*\\bthis\\s*\\.\\s*blur\\s*\\(.*") ? failed("gives-focus-away") : passed();
    }
}
