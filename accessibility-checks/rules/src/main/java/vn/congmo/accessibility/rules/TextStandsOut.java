package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Backdrop;
import vn.congmo.accessibility.tree.Labels;
import vn.congmo.accessibility.tree.TextSize;

/// Text stands out from what is behind it, as far as the styles in the page itself tell. What only a browser can see,
/// such as text over pictures, is measured there.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/afw4f7/">ACT rule afw4f7</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G18">WCAG technique G18</a>
final class TextStandsOut implements Rule {

    private static final double LARGE = 24;         // CSS pixels, 18 pt (WCAG 2.2, "large scale")
    private static final double LARGE_BOLD = 18.66;   // 14 pt

    @Override
    public String id() {
        return "text-stands-out";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.3");
    }

    @Override
    public List<String> actRules() {
        return List.of("afw4f7");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "body, body *").filter(e -> saysSomething(e) && AssistiveTechnology.visible(e) && !isSwitchedOff(e) && Backdrop.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element text, Page page) {
        var backdrop = Backdrop.of(text).orElseThrow();
        double contrast = Math.floor(backdrop.contrast() * 100) / 100;
        double size = TextSize.of(text);
        double needed = size >= LARGE || size >= LARGE_BOLD && TextSize.bold(text) ? 3 : 4.5;
        return contrast >= needed ? passed() : failed("too-faint", Map.of("contrast", "" + contrast, "needed", "" + needed));
    }

    /// True for words of its own; one letter in a control stands for a picture.
    private static boolean saysSomething(Element element) {
        var words = EmptyWords.words(element.ownText());
        return words.length() > 1 || !words.isEmpty() && element.closest("button, a, [role=button]") == null;
    }

    /// True for what belongs to a control that cannot be used at the moment.
    private static boolean isSwitchedOff(Element text) {
        if (text.closest("[disabled], [aria-disabled=true i]") != null) return true;
        var label = text.closest("label");
        var field = label == null ? null : Labels.controlOf(label);
        return field != null && (field.hasAttr("disabled") || field.attr("aria-disabled").equalsIgnoreCase("true"));
    }
}
