package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// A link says something when it is read aloud.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/">ACT rule c487ae</a>
final class LinkHasName implements Rule {

    @Override
    public String id() {
        return "link-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.4", "4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("c487ae");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "a[href], area[href], [role=link]").filter(e -> Roles.of(e).equals("link"));
    }

    @Override
    public Verdict judge(Element link, Page page) {
        return AccessibleName.of(link).isPresent() ? passed() : failed("no-name");
    }
}
