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
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.TextSize;

/// What scrolls inside the page can be scrolled by keyboard: it, or something in it, is reached by Tab. Whether it scrolls at all is
/// reckoned from the length of its text.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/0ssw9k/">ACT rule 0ssw9k</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G202">WCAG technique G202</a>
final class ScrollAreaIsReachable implements Rule {

    @Override
    public String id() {
        return "scroll-area-is-reachable";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("0ssw9k");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "body *").filter(e -> scrolls(e) && AssistiveTechnology.visible(e));
    }

    @Override
    public Verdict judge(Element area, Page page) {
        boolean reached = Focus.reachedByTab(area) || area.getAllElements().stream().skip(1).anyMatch(e -> Focus.reachedByTab(e) && AssistiveTechnology.rendered(e));
        return reached ? passed() : failed("not-reached");
    }

    private static boolean scrolls(Element element) {
        var overflow = AssistiveTechnology.style(element, "overflow") + " " + AssistiveTechnology.style(element, "overflow-y");
        double height = TextSize.in(AssistiveTechnology.style(element, "height") + AssistiveTechnology.style(element, "max-height"), TextSize.of(element), 0);
        return overflow.matches(".*(auto|scroll).*") && height > 10 && Room.neededBy(element, 1) > height * 1.3;
    }
}
