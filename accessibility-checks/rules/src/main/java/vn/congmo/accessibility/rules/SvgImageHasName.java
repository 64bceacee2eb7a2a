package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// A drawing in the page that its author calls an image says what it shows.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/7d6734/">ACT rule 7d6734</a>
final class SvgImageHasName implements Rule {

    private static final Set<String> DRAWINGS = Set.of("img", "image", "graphics-document", "graphics-symbol");

    @Override
    public String id() {
        return "svg-image-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("7d6734");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "svg[role], svg [role]").filter(e -> DRAWINGS.contains(Roles.explicit(e)));
    }

    @Override
    public Verdict judge(Element drawing, Page page) {
        return AccessibleName.of(drawing).isPresent() ? passed() : failed("no-name");
    }
}
