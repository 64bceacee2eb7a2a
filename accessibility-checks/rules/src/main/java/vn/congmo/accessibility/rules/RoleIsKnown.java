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
import vn.congmo.accessibility.tree.Roles;

/// A role is one that the standard knows.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/674b10/">ACT rule 674b10</a>
final class RoleIsKnown implements Rule {

    @Override
    public String id() {
        return "role-is-known";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("674b10");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[role]").filter(e -> !e.attr("role").isBlank());
    }

    @Override
    public Verdict judge(Element element, Page page) {
        return Roles.explicit(element).isEmpty() ? failed("no-such-role", Map.of("role", element.attr("role").strip())) : passed();
    }
}
