package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.Roles;

/// What the Tab key stops at says what it is: text that takes focus without a role promises something to do and does not say what.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F59">WCAG failure F59</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA4">WCAG technique ARIA4</a>
final class FocusStopHasRole implements Rule {

    private static final Set<String> TEXT = Set.of("p", "span", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "label", "strong", "em", "b", "i", "img", "figcaption");

    @Override
    public String id() {
        return "focus-stop-has-role";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.3");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[tabindex]").filter(Focus::reachedByTab).filter(e -> TEXT.contains(e.normalName()));
    }

    @Override
    public Verdict judge(Element stop, Page page) {
        boolean role = !Roles.explicit(stop).isEmpty() && !Roles.presentational(Roles.explicit(stop));
        boolean holdsOther = stop.hasAttr("contenteditable") || stop.getAllElements().stream().skip(1).anyMatch(Focus::focusable);
        boolean scrolls = (AssistiveTechnology.style(stop, "overflow") + AssistiveTechnology.style(stop, "overflow-x") + AssistiveTechnology.style(stop, "overflow-y")).matches(".*(auto|scroll).*");
        return role || holdsOther || scrolls ? passed() : failed("no-role");
    }
}
