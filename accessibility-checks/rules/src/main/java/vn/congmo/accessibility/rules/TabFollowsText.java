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

/// The Tab key goes through a page in the order of its text.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F44">WCAG failure F44</a>
final class TabFollowsText implements Rule {

    @Override
    public String id() {
        return "tab-follows-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.3");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[tabindex]").filter(e -> e.attr("tabindex").strip().matches("[+-]?\\d+"));
    }

    @Override
    public Verdict judge(Element element, Page page) {
        return element.attr("tabindex").strip().matches("\\+?0*[1-9]\\d*") ? failed("jumps-ahead", Map.of("tabindex", element.attr("tabindex").strip())) : passed();
    }
}
