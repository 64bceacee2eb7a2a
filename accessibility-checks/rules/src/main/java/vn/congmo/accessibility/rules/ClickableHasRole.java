package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.Roles;

/// What works like a control says that it is one.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F59">WCAG failure F59</a>
final class ClickableHasRole implements Rule {

    @Override
    public String id() {
        return "clickable-has-role";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "div[onclick], span[onclick], p[onclick], td[onclick], li[onclick], img[onclick], a[onclick]:not([href])");
    }

    @Override
    public Verdict judge(Element element, Page page) {
        if (!Roles.explicit(element).isEmpty() && !Roles.presentational(Roles.explicit(element))) return passed();
        if (element.getAllElements().stream().skip(1).anyMatch(Focus::focusable) || element.closest("a[href], button, label") != null) return passed();
        return failed("no-role");
    }
}
