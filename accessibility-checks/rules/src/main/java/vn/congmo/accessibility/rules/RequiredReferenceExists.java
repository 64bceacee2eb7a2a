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
import vn.congmo.accessibility.tree.Ids;
import vn.congmo.accessibility.tree.Roles;

/// What a control steers exists: a scroll bar and an open combo box name it by id.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/in6db8/">ACT rule in6db8</a>
final class RequiredReferenceExists implements Rule {

    @Override
    public String id() {
        return "required-reference-exists";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1", "4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("in6db8");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[role=scrollbar][aria-controls], [role=combobox][aria-controls], input[list]").filter(e -> isNeeded(e));
    }

    @Override
    public Verdict judge(Element control, Page page) {
        var attribute = control.hasAttr("aria-controls") ? "aria-controls" : "list";
        return Ids.named(control, attribute).isEmpty() ? failed("no-such-element", Map.of("ids", control.attr(attribute).strip())) : passed();
    }

    /// A closed combo box may name what is not there yet.
    private static boolean isNeeded(Element control) {
        if (control.attr("aria-controls").isBlank()) return !control.attr("list").isBlank();
        return Roles.of(control).equals("scrollbar") || control.attr("aria-expanded").equalsIgnoreCase("true");
    }
}
