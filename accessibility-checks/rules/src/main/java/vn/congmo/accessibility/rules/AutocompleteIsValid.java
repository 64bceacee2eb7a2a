package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Focus;

/// A field that says what it is about for filling in by itself says it in words that browsers know.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/73f2c2/">ACT rule 73f2c2</a>
final class AutocompleteIsValid implements Rule {

    private static final Set<String> NOT_TEXT = Set.of("hidden", "checkbox", "radio", "file", "submit", "image", "reset", "button");

    @Override
    public String id() {
        return "autocomplete-is-valid";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.5");
    }

    @Override
    public List<String> actRules() {
        return List.of("73f2c2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "input[autocomplete], select[autocomplete], textarea[autocomplete]")
                .filter(e -> !e.attr("autocomplete").isBlank() && !e.attr("autocomplete").strip().matches("(?i)on|off"))
                .filter(e -> !e.hasAttr("disabled") && !e.attr("aria-disabled").equalsIgnoreCase("true"))
                .filter(e -> !NOT_TEXT.contains(e.attr("type").toLowerCase(Locale.ROOT)))
                .filter(e -> Focus.reachedByTab(e) || Fields.isField(e) && !e.attr("tabindex").startsWith("-"));
    }

    @Override
    public Verdict judge(Element field, Page page) {
        return Autocomplete.isValid(field.attr("autocomplete")) ? passed() : failed("unknown", Map.of("value", field.attr("autocomplete")));
    }
}
