package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// Disclosures, menu items, tabs and gauges say what they are for.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/2t702h/">ACT rule 2t702h</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/m6b1q3/">ACT rule m6b1q3</a>
final class WidgetHasName implements Rule {

    private static final Set<String> ROLES = Set.of("menuitem", "menuitemcheckbox", "menuitemradio", "tab", "treeitem", "meter", "progressbar");

    @Override
    public String id() {
        return "widget-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("2t702h", "m6b1q3");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "summary, meter, progress, [role]").filter(WidgetHasName::isWidget);
    }

    @Override
    public Verdict judge(Element widget, Page page) {
        return AccessibleName.of(widget).isPresent() ? passed() : failed("no-name");
    }

    private static boolean isWidget(Element element) {
        if (!element.normalName().equals("summary")) return ROLES.contains(Roles.of(element));
        var details = element.parent();
        boolean discloses = details != null && details.normalName().equals("details") && details.selectFirst("> summary") == element;
        return discloses && Roles.explicit(element).isEmpty();
    }
}
