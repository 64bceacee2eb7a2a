package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Focus;

/// What answers to a click answers to the keyboard.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F54">WCAG failures F54 and F42</a>
final class ClickableIsReachable implements Rule {

    private static final String NOT_CONTROLS = "body, html, form, label, option, [disabled]";

    @Override
    public String id() {
        return "clickable-is-reachable";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.1.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[onclick], [onmousedown], [onmouseup], [ondblclick]").filter(e -> !e.is(NOT_CONTROLS));
    }

    @Override
    public Verdict judge(Element element, Page page) {
        if (Focus.focusable(element)) {
            boolean pointerOnly = !element.hasAttr("onclick") && element.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("onkey"));
            return pointerOnly && !element.is("a[href], summary") ? failed("pointer-only") : passed();
        }
        if (element.getAllElements().stream().skip(1).anyMatch(Focus::focusable) || element.closest("a[href], button, label") != null) return element.is("button, input, select, textarea") ? passed() : cannotTell("other-way");
        return failed("not-reached");
    }
}
