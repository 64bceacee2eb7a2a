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
import vn.congmo.accessibility.tree.Aria;
import vn.congmo.accessibility.tree.Roles;

/// A role that is made of parts holds such parts and no others.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/bc4a75/">ACT rule bc4a75</a>
final class RoleHoldsItsParts implements Rule {

    @Override
    public String id() {
        return "role-holds-its-parts";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("bc4a75");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[role]").filter(e -> !Roles.explicit(e).isEmpty() && !Aria.role(Roles.explicit(e)).owned().isEmpty() && !e.attr("aria-busy").equals("true"));
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var role = Aria.role(Roles.explicit(element));
        var parts = Owned.partsOf(element);
        if (parts.isEmpty() || Roles.explicit(element).equals(Roles.implicit(element))) return passed();
        boolean fits = parts.stream().allMatch(part -> role.owned().contains(Roles.of(part)));
        return fits ? passed() : failed("holds-others", Map.of("role", role.name(), "owned", String.join(", ", role.owned().stream().sorted().toList())));
    }
}
