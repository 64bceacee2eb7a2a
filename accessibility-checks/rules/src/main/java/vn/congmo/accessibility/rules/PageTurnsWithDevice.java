package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Remembered;

/// No style turns the content by a quarter when the device is held the other way. Only the page's own `style` elements are read.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/b33eff/">ACT rule b33eff</a>
final class PageTurnsWithDevice implements Rule {

    private static final Pattern HELD = Pattern.compile("(?i)@media[^{]*\\(\\s*orientation\\s*:\\s*(portrait|landscape)\\s*\\)[^{]*\\{");
    private static final Pattern STYLE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TURN = Pattern.compile("rotate[Zz]?\\(\\s*([^)]+)\\)|rotate3d\\(\\s*0\\s*,\\s*0\\s*,\\s*[\\d.]+\\s*,\\s*([^)]+)\\)|(?:^|;)\\s*rotate\\s*:\\s*(?:z\\s+)?([-+.\\d]+[a-z]+)");
    private static final Pattern MATRIX = Pattern.compile("matrix\\(\\s*([-+.\\deE]+)\\s*,\\s*([-+.\\deE]+)\\s*,");
    private static final Pattern ANGLE = Pattern.compile("([-+]?[\\d.]+)\\s*(deg|grad|rad|turn)");

    @Override
    public String id() {
        return "page-turns-with-device";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.4");
    }

    @Override
    public List<String> actRules() {
        return List.of("b33eff");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return turned(page).keySet().stream().filter(e -> AssistiveTechnology.rendered(e) && (e.hasText() || e.selectFirst("img, svg, input, button, video, canvas") != null));
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var turn = Optional.ofNullable(turned(page).get(element)).orElse(0.0);
        return Math.abs(Math.abs(turn % 180) - 90) < 1 ? failed("turned-back", Map.of("angle", "" + Math.round(turn))) : passed();
    }

    /// What is turned when the device is held one way, and by how many degrees.
    private static Map<Element, Double> turned(Page page) {
        return Remembered.on(page.document(), PageTurnsWithDevice.class.getName(), () -> {
            var found = new IdentityHashMap<Element, Double>();
            var css = page.document().select("style").stream().map(Element::data).collect(Collectors.joining("\n")).replaceAll("(?s)/\\*.*?\\*/", "");
            var held = HELD.matcher(css);
            while (held.find()) {
                var styles = STYLE.matcher(PageScripts.block(css, held.end() - 1));
                while (styles.find()) {
                    var angle = angle(styles.group(2).toLowerCase(Locale.ROOT));
                    if (angle.isPresent()) select(styles.group(1).strip(), page).forEach(e -> found.put(e, angle.get()));
                }
            }
            return found;
        });
    }

    private static List<Element> select(String selector, Page page) {
        try {
            return page.document().select(selector);
        } catch (SelectorParseException | IllegalArgumentException unknown) {
            return List.of();
        }
    }

    /// In degrees; empty when nothing is turned.
    private static Optional<Double> angle(String declared) {
        var matrix = MATRIX.matcher(declared);
        if (matrix.find()) return Optional.of(Math.toDegrees(Math.atan2(Double.parseDouble(matrix.group(2)), Double.parseDouble(matrix.group(1)))));
        var turn = TURN.matcher(declared);
        if (!turn.find()) return Optional.empty();
        var said = ANGLE.matcher(turn.group(1) != null ? turn.group(1) : turn.group(2) != null ? turn.group(2) : turn.group(3));
        if (!said.find()) return Optional.empty();
        double number = Double.parseDouble(said.group(1));
        return Optional.of(switch (said.group(2)) {
            case "turn" -> number * 360;
            case "rad" -> Math.toDegrees(number);
            case "grad" -> number * 0.9;
            default -> number;
        });
    }
}
