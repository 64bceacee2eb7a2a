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

/// A form field says what to fill in.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/e086e5/">ACT rule e086e5</a>
final class FieldHasLabel implements Rule {

    @Override
    public String id() {
        return "field-has-label";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("e086e5");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, Fields.SELECTOR).filter(Fields::isField);
    }

    @Override
    public Verdict judge(Element field, Page page) {
        return AccessibleName.of(field).isPresent() ? passed() : failed("no-label");
    }
}
