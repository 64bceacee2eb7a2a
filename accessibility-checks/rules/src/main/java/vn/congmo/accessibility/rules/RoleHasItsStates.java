package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Aria;
import vn.congmo.accessibility.tree.Roles;

/// A role carries the states without which it says nothing. A script may set them when the page is loaded, so that a person is asked.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/4e8ab6/">ACT rule 4e8ab6</a>
final class RoleHasItsStates implements Rule {

    @Override
    public String id() {
        return "role-has-its-states";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("4e8ab6");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[role]").filter(e -> !Roles.explicit(e).isEmpty() && !Aria.role(Roles.explicit(e)).required().isEmpty() && !Roles.explicit(e).equals(Roles.implicit(e)));
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var role = Aria.role(Roles.explicit(element));
        boolean tick = element.is("input[type=checkbox i], input[type=radio i]");
        boolean range = element.is("input[type=range i]");
        for (var name : role.required()) {
            if (name.equals("aria-checked") && tick || name.equals("aria-valuenow") && range) continue;
            if (name.equals("aria-level") && element.normalName().matches("h[1-6]") || name.equals("aria-controls")) continue;
            if (element.attr(name).isBlank()) return cannotTell("state-missing", Map.of("role", role.name(), "attribute", name));
        }
        return passed();
    }
}
