package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// A group of fields says what they are for, and holds fields.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H71">WCAG technique H71</a>
final class FieldGroupHasName implements Rule {

    @Override
    public String id() {
        return "field-group-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1", "3.3.2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "fieldset, [role=radiogroup], [role=group]:has(input)").filter(e -> !Roles.presentational(Roles.of(e)));
    }

    @Override
    public Verdict judge(Element group, Page page) {
        boolean fieldset = group.normalName().equals("fieldset");
        if (fieldset && group.selectFirst("input, select, textarea, button, output, object, [role]") == null) return failed("no-field");
        if (AccessibleName.of(group).isPresent()) return passed();
        boolean emptyLegend = group.selectFirst("> legend") != null;
        return emptyLegend || choices(group) > 1 && (fieldset || Roles.of(group).equals("radiogroup")) ? failed("no-name") : cannotTell("needs-name");
    }

    private static long choices(Element group) {
        return group.select("input, [role=radio], [role=checkbox]").stream().filter(Fields::isChoice).count();
    }
}
