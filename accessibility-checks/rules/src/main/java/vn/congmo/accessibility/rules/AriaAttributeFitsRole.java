package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Aria;
import vn.congmo.accessibility.tree.AriaAttribute;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Role;
import vn.congmo.accessibility.tree.Roles;

/// A state or property is one that the element's role may carry.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/5c01ea/">ACT rule 5c01ea</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/kb1m8s/">ACT rule kb1m8s</a>
final class AriaAttributeFitsRole implements Rule {

    @Override
    public String id() {
        return "aria-attribute-fits-role";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("5c01ea", "kb1m8s");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return AriaUse.elements(page).filter(AssistiveTechnology::perceives);
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var role = Aria.role(Roles.of(element));
        for (var name : AriaUse.names(element).toList()) {
            var attribute = Aria.attribute(name);
            if (attribute == null || element.attr(name).isBlank() || fits(attribute, role, element)) continue;
            return failed("does-not-fit", Map.of("attribute", name, "role", role == null ? element.normalName() : role.name()));
        }
        return passed();
    }

    private static boolean fits(AriaAttribute attribute, @Nullable Role role, Element element) {
        boolean names = attribute.name().equals("aria-label") || attribute.name().equals("aria-labelledby");
        if (names && role != null && role.nameProhibited()) return element.normalName().contains("-");
        if (attribute.global()) return true;
        return role == null ? element.is("input, iframe, object, embed, video, audio, canvas, svg, svg *") : role.supported().contains(attribute.name());
    }
}
