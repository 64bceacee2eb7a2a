package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.StyleRule;

/// A style does not take away the mark of what has the keyboard without putting another in its place. What other style sheets do
/// is seen in the browser only.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/oj04fd/">ACT rule oj04fd</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F78">WCAG failure F78</a>
final class FocusIsSeen implements Rule {

    private static final Pattern STATE = Pattern.compile(":focus(-visible|-within)?\\b");
    private static final Set<String> MARKS = Set.of("outline", "outline-style", "border", "border-color", "border-bottom", "box-shadow", "background", "background-color", "color", "text-decoration");

    @Override
    public String id() {
        return "focus-is-seen";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.7");
    }

    @Override
    public List<String> actRules() {
        return List.of("oj04fd");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return AssistiveTechnology.styledElsewhere(page.document()) ? Stream.empty() : Perceived.in(page, "body *").filter(Focus::reachedByTab);
    }

    @Override
    public Verdict judge(Element control, Page page) {
        if (isBare(AssistiveTechnology.style(control, "outline")) && !restored(control, page)) return failed("mark-taken-away");
        boolean onFocus = rules(page).stream().anyMatch(rule -> isBare(rule.declared().getOrDefault("outline", rule.declared().getOrDefault("outline-style", ""))) && applies(rule, control));
        return onFocus && !restored(control, page) ? failed("mark-taken-away") : passed();
    }

    private static boolean isBare(String outline) {
        return outline.replace("!important", "").strip().matches("none|0(px)?( none)?|none 0|transparent");
    }

    private static boolean restored(Element control, Page page) {
        return rules(page).stream().anyMatch(rule -> applies(rule, control) && rule.declared().entrySet().stream()
                .anyMatch(set -> MARKS.contains(set.getKey()) && !isBare(set.getValue()) && !set.getValue().matches("none|inherit|0")));
    }

    /// The rules of the page's own styles that hold while something has the keyboard.
    private static List<StyleRule> rules(Page page) {
        return AssistiveTechnology.styles(page.document()).stream().filter(rule -> STATE.matcher(rule.selector()).find()).toList();
    }

    private static boolean applies(StyleRule rule, Element control) {
        var plain = STATE.matcher(rule.selector()).replaceAll("").strip();
        try {
            return plain.isEmpty() || plain.endsWith(">") || control.is(plain.matches(".*[\\s>+~]$") ? plain + "*" : plain);
        } catch (org.jsoup.select.Selector.SelectorParseException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
