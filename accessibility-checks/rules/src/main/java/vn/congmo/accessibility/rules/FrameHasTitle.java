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
import vn.congmo.accessibility.tree.Roles;

/// A frame says what it holds.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/cae760/">ACT rule cae760</a>
final class FrameHasTitle implements Rule {

    @Override
    public String id() {
        return "frame-has-title";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("cae760");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "iframe, frame").filter(e -> !e.attr("tabindex").strip().startsWith("-") && !Roles.presentational(Roles.explicit(e)));
    }

    @Override
    public Verdict judge(Element frame, Page page) {
        var name = AccessibleName.of(frame);
        if (name.isEmpty()) return failed("no-title");
        return EmptyWords.FRAME.match(name.get()) ? failed("says-nothing", Map.of("text", name.get())) : passed();
    }
}
