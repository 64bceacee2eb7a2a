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
import vn.congmo.accessibility.tree.Ids;

/// No two elements share an id.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/3ea0c8/">ACT rule 3ea0c8</a>
final class IdsAreUnique implements Rule {

    @Override
    public String id() {
        return "ids-are-unique";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("3ea0c8");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().getAllElements().stream().filter(e -> !e.id().isEmpty());
    }

    @Override
    public Verdict judge(Element element, Page page) {
        boolean first = Ids.find(element, element.id()) == element;
        return first ? passed() : failed("used-before", Map.of("id", element.id()));
    }
}
