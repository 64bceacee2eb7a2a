package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Choosing or filling in a field does not leave the page, open a window or send the form.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F37">WCAG failures F36 and F37</a>
final class ChoiceStaysOnPage implements Rule {

    private static final List<String> HANDLERS = List.of("onchange", "oninput", "onclick", "onkeyup", "onblur");
    private static final Pattern LEAVES = Pattern.compile("\\.\\s*submit\\s*\\(|window\\.open\\s*\\(|\\blocation\\b(\\.href)?\\s*=[^=]|location\\.(assign|replace)\\s*\\(");

    @Override
    public String id() {
        return "choice-stays-on-page";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.2.2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "select, input, textarea").filter(e -> !HANDLERS.stream().allMatch(h -> e.attr(h).isBlank()) && !e.attr("type").matches("(?i)submit|button|image|reset"));
    }

    @Override
    public Verdict judge(Element field, Page page) {
        var script = HANDLERS.stream().map(field::attr).reduce("", (a, b) -> a + "\n" + b);
        return LEAVES.matcher(script).find() ? failed("leaves") : passed();
    }
}
