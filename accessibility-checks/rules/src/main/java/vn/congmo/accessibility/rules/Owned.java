package vn.congmo.accessibility.rules;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.Ids;
import vn.congmo.accessibility.tree.Roles;

/// Which elements stand directly in which to assistive technology (WAI-ARIA 1.2, "owned element"): plain boxes do not count.
final class Owned {

    private Owned() {}

    /// The nearest element around this one that has a role of its own; null at the top.
    static @Nullable Element holderOf(Element element) {
        for (var e = element.parent(); e != null; e = e.parent()) if (!isPlain(e)) return e;
        return null;
    }

    /// The nearest elements with roles in this one, and those that it owns by id.
    static List<Element> partsOf(Element element) {
        var parts = new ArrayList<>(Ids.named(element, "aria-owns"));
        collect(element, parts);
        return parts;
    }

    private static void collect(Element element, List<Element> parts) {
        for (var child : element.children()) {
            if (!AssistiveTechnology.perceives(child)) continue;
            if (isPlain(child)) collect(child, parts);
            else parts.add(child);
        }
    }

    private static boolean isPlain(Element element) {
        var role = Roles.of(element);
        if (role.equals("generic") || role.isEmpty()) return !Focus.focusable(element) && AriaUse.names(element).noneMatch(name -> !name.equals("aria-hidden"));
        return Roles.presentational(role);
    }
}
