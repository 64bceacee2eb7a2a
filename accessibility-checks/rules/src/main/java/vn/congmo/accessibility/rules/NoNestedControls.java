package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Aria;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.Roles;

/// A control that is read as one piece holds no other control: who cannot see it would never learn of the inner one.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/307n5z/">ACT rule 307n5z</a>
final class NoNestedControls implements Rule {

    @Override
    public String id() {
        return "no-nested-controls";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("307n5z");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "*").filter(NoNestedControls::readAsOnePiece);
    }

    @Override
    public Verdict judge(Element control, Page page) {
        boolean inner = control.getAllElements().stream().skip(1).anyMatch(e -> Focus.reachedByTab(e) && AssistiveTechnology.rendered(e));
        return inner ? failed("holds-control") : passed();
    }

    private static boolean readAsOnePiece(Element element) {
        if (element.childrenSize() == 0 && element.ownText().isBlank()) return false;
        var role = Aria.role(Roles.of(element));
        return role != null && role.presentationalChildren();
    }
}
