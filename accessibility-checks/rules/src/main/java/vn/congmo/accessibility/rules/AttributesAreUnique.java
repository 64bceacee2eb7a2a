package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// No start tag carries the same attribute twice. Read from the source: in the tree the second one is lost.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/e6952f/">ACT rule e6952f</a>
final class AttributesAreUnique implements Rule {

    @Override
    public String id() {
        return "attributes-are-unique";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("e6952f");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().getAllElements().stream().filter(e -> e.attributesSize() > 0 && e.sourceRange().isTracked());
    }

    @Override
    public Verdict judge(Element element, Page page) {
        return SourceErrors.in(page, element).anyMatch(error -> error.contains("duplicate attribute")) ? failed("given-twice") : passed();
    }
}
