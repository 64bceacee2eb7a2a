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
import vn.congmo.accessibility.tree.AccessibleName;

/// A heading says more than that it is one.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/b49b2e/">ACT rule b49b2e</a>
final class HeadingDescribes implements Rule {

    @Override
    public String id() {
        return "heading-describes";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.6");
    }

    @Override
    public List<String> actRules() {
        return List.of("b49b2e");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Headings.of(page).stream().filter(e -> AccessibleName.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element heading, Page page) {
        var text = AccessibleName.of(heading).orElseThrow();
        return EmptyWords.HEADING.match(text) ? failed("says-nothing", Map.of("text", text)) : passed();
    }
}
