package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Readers may enlarge the page with their fingers.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/b4f0c3/">ACT rule b4f0c3</a>
final class PageCanBeZoomed implements Rule {

    @Override
    public String id() {
        return "page-can-be-zoomed";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.4");
    }

    @Override
    public List<String> actRules() {
        return List.of("b4f0c3");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("meta[name=viewport i][content]").stream().filter(e -> !e.attr("content").isBlank());
    }

    @Override
    public Verdict judge(Element meta, Page page) {
        var settings = settings(meta.attr("content"));
        var scalable = settings.getOrDefault("user-scalable", "yes");
        if (scalable.equals("no") || number(scalable, 1) > -1 && number(scalable, 1) < 1) return failed("zoom-off");
        double most = number(settings.getOrDefault("maximum-scale", ""), 10);
        return most >= 0 && most < 2 ? failed("zoom-limited", Map.of("most", settings.get("maximum-scale"))) : passed();
    }

    private static Map<String, String> settings(String content) {
        return Arrays.stream(content.toLowerCase(Locale.ROOT).split("[,;]")).map(part -> part.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (first, last) -> last));
    }

    /// The number that a setting begins with; words other than yes and no count as 0 (CSS Viewport, section 3).
    private static double number(String value, double absent) {
        if (value.isEmpty() || value.equals("device-width") || value.equals("device-height")) return value.isEmpty() ? absent : 10;
        var found = Pattern.compile("^[+-]?\\d*\\.?\\d+").matcher(value);
        if (found.find()) return Double.parseDouble(found.group());
        return value.equals("yes") ? 1 : 0;
    }
}
