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
import vn.congmo.accessibility.tree.TextSize;

/// A box does not cut its text: a fixed height hides what no longer fits when readers enlarge the text.
/// How much room a text needs is reckoned from its length; exact measuring is left to the browser.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/59br37/">ACT rule 59br37</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F69">WCAG failure F69</a>
final class BoxGrowsWithText implements Rule {

    @Override
    public String id() {
        return "box-grows-with-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.4", "1.4.12");
    }

    @Override
    public List<String> actRules() {
        return List.of("59br37");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "body *").filter(e -> !e.is("select, option, input, textarea, button") && BoxGrowsWithText.isFixed(e)).filter(e -> !e.text().isBlank());
    }

    @Override
    public Verdict judge(Element box, Page page) {
        double height = length(box, "height");
        boolean hidden = overflow(box).matches(".*(hidden|clip).*");
        boolean inPixels = AssistiveTechnology.style(box, "height").endsWith("px") && AssistiveTechnology.style(box, "width").endsWith("px");
        double needed = Room.neededBy(box, inPixels ? 2 : 1);
        if (hidden) return needed > height * 1.1 ? failed("cuts") : passed();
        return inPixels && box.text().strip().contains(" ") && needed > height * 1.5 && box.nextElementSibling() != null ? failed("runs-over") : passed();
    }

    /// True for a box of a height of its own that shows its content without a way to scroll it; out of sight on purpose is another matter.
    private static boolean isFixed(Element element) {
        if (length(element, "height") <= 2 || overflow(element).matches(".*(auto|scroll).*")) return false;
        if (AssistiveTechnology.style(element, "position").equals("absolute") || !AssistiveTechnology.style(element, "clip").isEmpty()) return false;
        return AssistiveTechnology.style(element, "-webkit-line-clamp").isEmpty() && AssistiveTechnology.visible(element);
    }

    private static String overflow(Element element) {
        return AssistiveTechnology.style(element, "overflow") + " " + AssistiveTechnology.style(element, "overflow-y");
    }

    private static double length(Element element, String property) {
        var said = AssistiveTechnology.style(element, property);
        return said.isEmpty() || said.endsWith("%") ? 0 : TextSize.in(said, TextSize.of(element), 0);
    }
}
