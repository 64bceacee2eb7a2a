package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
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
import vn.congmo.accessibility.tree.Focus;
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
            var evidence = Map.of("attribute", name, "role", role == null ? element.normalName() : role.name());
            if (!isHarmless(attribute, element)) return failed("does-not-fit", evidence);
            if (name.equals("aria-label")) return cannotTell("name-is-not-heard", evidence);
        }
        return passed();
    }

    /// A name on an element without a role is not heard, but its text is; a script may also give it a role when it opens.
    private static boolean isHarmless(AriaAttribute attribute, Element element) {
        return isName(attribute) && Roles.explicit(element).isEmpty() && Roles.of(element).equals("generic") && !Focus.focusable(element) && !EmptyWords.words(element.text()).isEmpty();
    }

    private static boolean isName(AriaAttribute attribute) {
        return attribute.name().equals("aria-label") || attribute.name().equals("aria-labelledby");
    }

    private static boolean fits(AriaAttribute attribute, @Nullable Role role, Element element) {
        if (isName(attribute) && role != null && role.nameProhibited()) return element.normalName().contains("-");
        if (attribute.global()) return true;
        return role == null ? element.is("input, iframe, object, embed, video, audio, canvas, svg, svg *") : role.supported().contains(attribute.name());
    }
}
