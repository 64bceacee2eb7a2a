package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;

/// A frame that holds links or controls is not taken out of the reach of the Tab key.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/akn7bn/">ACT rule akn7bn</a>
final class FrameIsReachable implements Rule {

    @Override
    public String id() {
        return "frame-is-reachable";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("akn7bn");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "iframe[tabindex]").filter(e -> e.attr("tabindex").strip().startsWith("-"));
    }

    @Override
    public Verdict judge(Element frame, Page page) {
        var source = frame.hasAttr("srcdoc") ? Optional.of(frame.attr("srcdoc")) : page.neighbours().read(frame.absUrl("src"));
        if (source.isEmpty()) return cannotTell("holds-controls");
        var inner = Page.of(source.get(), frame.absUrl("src")).document();
        return inner.getAllElements().stream().anyMatch(e -> Focus.reachedByTab(e) && AssistiveTechnology.rendered(e)) ? failed("not-reached") : passed();
    }
}
