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

/// A label that names a field by id finds it.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H44">WCAG technique H44</a>
final class LabelPointsToField implements Rule {

    @Override
    public String id() {
        return "label-points-to-field";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "label[for]");
    }

    @Override
    public Verdict judge(Element label, Page page) {
        if (Ids.find(label, label.attr("for")) != null) return passed();
        return failed("no-field", Map.of("id", label.attr("for")));
    }
}
