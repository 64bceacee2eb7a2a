package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// A page that sets the colour of its text sets that of its background as well, and the other way round: readers with colours
/// of their own would else get letters of one kind on the ground of another.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F24">WCAG failure F24</a>
final class ColoursComeInPairs implements Rule {

    @Override
    public String id() {
        return "colours-come-in-pairs";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.3");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("body").stream().limit(1).filter(body -> !AssistiveTechnology.styledElsewhere(page.document()) && (sets(body, "color") || paints(body)));
    }

    @Override
    public Verdict judge(Element body, Page page) {
        if (sets(body, "color") && !paints(body)) return failed("text-alone");
        return paints(body) && !sets(body, "color") ? failed("background-alone") : passed();
    }

    private static boolean sets(Element body, String property) {
        return !AssistiveTechnology.style(body, property).isEmpty() || body.parent() != null && !AssistiveTechnology.style(body.parent(), property).isEmpty();
    }

    private static boolean paints(Element body) {
        return sets(body, "background") || sets(body, "background-color");
    }
}
