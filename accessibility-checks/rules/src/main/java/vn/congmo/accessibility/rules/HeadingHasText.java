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

/// A heading says something.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/ffd0e9/">ACT rule ffd0e9</a>
final class HeadingHasText implements Rule {

    @Override
    public String id() {
        return "heading-has-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1", "2.4.6");
    }

    @Override
    public List<String> actRules() {
        return List.of("ffd0e9");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, Headings.SELECTOR).filter(e -> Roles.of(e).equals("heading"));
    }

    @Override
    public Verdict judge(Element heading, Page page) {
        return AccessibleName.of(heading).isPresent() ? passed() : failed("empty-heading");
    }
}
