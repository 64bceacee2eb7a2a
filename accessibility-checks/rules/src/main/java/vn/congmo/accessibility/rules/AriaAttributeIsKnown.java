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
import vn.congmo.accessibility.tree.Aria;

/// A state or property is one that the standard knows.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/5f99a7/">ACT rule 5f99a7</a>
final class AriaAttributeIsKnown implements Rule {

    @Override
    public String id() {
        return "aria-attribute-is-known";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("5f99a7");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return AriaUse.elements(page);
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var unknown = AriaUse.names(element).filter(name -> Aria.attribute(name) == null).findFirst();
        return unknown.isEmpty() ? passed() : failed("no-such-attribute", Map.of("attribute", unknown.get()));
    }
}
