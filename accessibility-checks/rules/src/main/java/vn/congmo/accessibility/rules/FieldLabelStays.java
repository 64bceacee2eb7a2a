package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Labels;

/// What to fill in is said beside the field, not only inside it or in a tip that appears under the pointer.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H44">WCAG technique H44</a>
final class FieldLabelStays implements Rule {

    @Override
    public String id() {
        return "field-label-stays";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.3.2");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "input, textarea, select").filter(Fields::isField).filter(e -> AccessibleName.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element field, Page page) {
        if (!Labels.of(field).isEmpty() || !field.attr("aria-labelledby").isBlank() || !field.attr("aria-label").isBlank()) return passed();
        if (field.attr("title").isBlank()) return field.attr("placeholder").isBlank() ? passed() : failed("only-placeholder");
        return cannotTell("only-title");
    }
}
