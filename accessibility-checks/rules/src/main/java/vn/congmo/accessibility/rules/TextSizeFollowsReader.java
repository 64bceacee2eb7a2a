package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// Text grows when the reader enlarges it: its size does not hang on the width of the window alone.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F94">WCAG failure F94</a>
final class TextSizeFollowsReader implements Rule {

    @Override
    public String id() {
        return "text-size-follows-reader";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.4");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "body, body *").filter(e -> !AssistiveTechnology.style(e, "font-size").isEmpty() && !e.text().isBlank());
    }

    @Override
    public Verdict judge(Element text, Page page) {
        return AssistiveTechnology.style(text, "font-size").matches("[\\d.]+v(w|h|min|max|i|b)") ? failed("tied-to-window") : passed();
    }
}
