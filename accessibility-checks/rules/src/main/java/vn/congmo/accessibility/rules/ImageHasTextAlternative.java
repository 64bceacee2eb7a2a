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

/// Every image says what it shows, or says that it is decorative.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/">ACT rule 23a2a8</a>
final class ImageHasTextAlternative implements Rule {

    @Override
    public String id() {
        return "image-has-text-alternative";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("23a2a8");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "img, area[href], [role=img], [role=image]").filter(e -> !e.normalName().equals("svg"));
    }

    @Override
    public Verdict judge(Element image, Page page) {
        if (Roles.presentational(Roles.of(image)) || AccessibleName.of(image).isPresent()) return passed();
        return failed("no-text-alternative");
    }
}
