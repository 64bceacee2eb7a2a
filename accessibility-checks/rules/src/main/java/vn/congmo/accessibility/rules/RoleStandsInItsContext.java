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
import vn.congmo.accessibility.tree.Ids;
import vn.congmo.accessibility.tree.Remembered;
import vn.congmo.accessibility.tree.Roles;

/// An element whose role belongs into another one stands in it.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/ff89c9/">ACT rule ff89c9</a>
final class RoleStandsInItsContext implements Rule {

    @Override
    public String id() {
        return "role-stands-in-its-context";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("ff89c9");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[role]").filter(e -> !Roles.explicit(e).isEmpty() && !Aria.role(Roles.explicit(e)).context().isEmpty());
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var role = Aria.role(Roles.explicit(element));
        if (owners(page).stream().anyMatch(e -> Ids.named(e, "aria-owns").contains(element) && role.context().contains(Roles.of(e)))) return passed();
        var holder = Owned.holderOf(element);
        boolean fits = holder != null && role.context().contains(Roles.of(holder));
        return fits ? passed() : failed("not-in-context", Map.of("role", role.name(), "context", String.join(", ", role.context().stream().sorted().toList())));
    }

    private static List<Element> owners(Page page) {
        return Remembered.on(page.document(), RoleStandsInItsContext.class.getName(), () -> page.document().select("[aria-owns]"));
    }
}
