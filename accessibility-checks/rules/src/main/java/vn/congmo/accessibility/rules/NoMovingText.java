package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// No text runs or blinks.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F16">WCAG failures F4 and F16</a>
final class NoMovingText implements Rule {

    @Override
    public String id() {
        return "no-moving-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.2.2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "marquee, blink, [style*=blink]").filter(e -> !e.hasAttr("style") || e.is("marquee, blink") || e.attr("style").toLowerCase(Locale.ROOT).matches(".*text-decoration[^;]*blink.*"));
    }

    @Override
    public Verdict judge(Element text, Page page) {
        return text.text().isBlank() && text.childrenSize() == 0 ? passed() : failed("moves");
    }
}
