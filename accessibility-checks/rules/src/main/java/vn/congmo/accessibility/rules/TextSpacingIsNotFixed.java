package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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

    private static final Pattern VALUE = Pattern.compile("(-?[\\d.]+)(px|em|rem|%|)");
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
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[style*=!]").filter(e -> AssistiveTechnology.visible(e) && NEEDED.keySet().stream().anyMatch(property -> governs(e, property)));
    }

    @Override
    public Verdict judge(Element text, Page page) {
        for (var property : NEEDED.keySet().stream().sorted().toList()) {
            if (governs(text, property) && given(text, property) < NEEDED.get(property)) return failed("too-tight", Map.of("property", property, "needed", "" + NEEDED.get(property)));
        }
        return passed();
    }

    /// True when the element fixes the property for text that it holds and that no element between says otherwise of.
    private static boolean governs(Element element, String property) {
        var fixed = Pattern.compile(property + "\\s*:[^;]*!\\s*important", Pattern.CASE_INSENSITIVE);
        if (!fixed.matcher(element.attr("style")).find()) return false;
        boolean lines = property.equals("line-height");
        return element.nodeStream(TextNode.class).filter(words -> !words.isBlank()).anyMatch(words -> {
            var holder = words.parentElement();
            if (holder == null || !AssistiveTechnology.visible(holder) || lines && !breaks(words, holder)) return false;
            while (holder != element) {
                if (!AssistiveTechnology.style(holder, property).isEmpty()) return false;
                holder = holder.parent();
            }
            return true;
        });
    }

    /// True when the text needs more than one line: at about half its size a letter, in the width that its blocks are given.
    private static boolean breaks(TextNode words, Element holder) {
        double width = 800;
        for (var e = holder; e != null; e = e.parent()) {
            for (var property : List.of("width", "max-width")) {
                var value = AssistiveTechnology.style(e, property);
                if (value.matches("\\d+(\\.\\d+)?px")) return words.text().length() * 0.45 * fontSize(holder) > Double.parseDouble(value.replace("px", ""));
            }
        }
        return words.text().length() * 0.45 * fontSize(holder) > width;
    }

    private static double given(Element text, String property) {
        var value = AssistiveTechnology.style(text, property);
        if (value.equals("normal") || value.equals("initial")) return property.equals("line-height") ? 1.2 : 0;
        var number = VALUE.matcher(value);
        return number.matches() ? inFontSizes(number.group(1), number.group(2), text, property.equals("line-height")) : Double.MAX_VALUE;
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
