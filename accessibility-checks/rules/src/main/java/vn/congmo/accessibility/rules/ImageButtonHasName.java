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

/// A button that is a picture says what it does.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/59796f/">ACT rule 59796f</a>
final class ImageButtonHasName implements Rule {

    @Override
    public String id() {
        return "image-button-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1", "4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("59796f");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "input[type=image i]");
    }

    @Override
    public Verdict judge(Element button, Page page) {
        return AccessibleName.of(button).isPresent() ? passed() : failed("no-name");
    }
}
