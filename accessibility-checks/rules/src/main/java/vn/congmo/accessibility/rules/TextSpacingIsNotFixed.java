package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// Readers may widen the spaces between letters, words and lines.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/24afc2/">ACT rule 24afc2</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/9e45ec/">ACT rule 9e45ec</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/78fd32/">ACT rule 78fd32</a>
final class TextSpacingIsNotFixed implements Rule {

    private static final Pattern SPACING = Pattern.compile("(letter-spacing|word-spacing|line-height)\\s*:\\s*([\\d.]+)(px|em|rem|%|)\\s*!\\s*important");
    private static final Map<String, Double> NEEDED = Map.of("letter-spacing", 0.12, "word-spacing", 0.16, "line-height", 1.5);   // WCAG 2.2, SC 1.4.12

    @Override
    public String id() {
        return "text-spacing-is-not-fixed";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.12");
    }

    @Override
    public List<String> actRules() {
        return List.of("24afc2", "9e45ec", "78fd32");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[style*=!]").filter(e -> SPACING.matcher(e.attr("style").toLowerCase(Locale.ROOT)).find() && !e.text().isBlank() && AssistiveTechnology.visible(e));
    }

    @Override
    public Verdict judge(Element text, Page page) {
        var set = SPACING.matcher(text.attr("style").toLowerCase(Locale.ROOT));
        while (set.find()) {
            double needed = NEEDED.get(set.group(1));
            double given = inFontSizes(set.group(2), set.group(3), text, set.group(1).equals("line-height"));
            if (given < needed) return failed("too-tight", Map.of("property", set.group(1), "needed", "" + needed));
        }
        return passed();
    }

    private static double inFontSizes(String number, String unit, Element text, boolean lines) {
        double value = number.matches("\\d*\\.?\\d+") ? Double.parseDouble(number) : 0;
        return switch (unit) {
            case "px" -> value / fontSize(text);
            case "rem" -> value * 16 / fontSize(text);
            case "%" -> value / 100;
            case "" -> lines || value == 0 ? value : Double.MAX_VALUE;
            default -> value;
        };
    }

    /// In pixels: what the element or the nearest ancestor says in pixels, or else 16.
    private static double fontSize(Element text) {
        for (var e = text; e != null; e = e.parent()) {
            var size = AssistiveTechnology.style(e, "font-size");
            if (size.matches("\\d+(\\.\\d+)?px")) return Math.max(1, Double.parseDouble(size.replace("px", "")));
        }
        return 16;
    }
}
