package vn.congmo.accessibility.rules;

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

/// A button says what it does.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/97a4e1/">ACT rule 97a4e1</a>
final class ButtonHasName implements Rule {

    @Override
    public String id() {
        return "button-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("97a4e1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "button, input, [role=button]").filter(e -> Roles.of(e).equals("button") && !e.attr("type").equalsIgnoreCase("image"));
    }

    @Override
    public Verdict judge(Element button, Page page) {
        return AccessibleName.of(button).isPresent() ? passed() : failed("no-name");
    }
}
