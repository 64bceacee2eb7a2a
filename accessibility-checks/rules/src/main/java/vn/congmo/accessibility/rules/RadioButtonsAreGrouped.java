package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Radio buttons of one question stand in a group that asks it.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H71">WCAG technique H71</a>
final class RadioButtonsAreGrouped implements Rule {

    @Override
    public String id() {
        return "radio-buttons-are-grouped";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
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
        return Perceived.in(page, "input[type=radio i][name]").filter(e -> first(e, page));
    }

    @Override
    public Verdict judge(Element radio, Page page) {
        boolean grouped = radio.closest("fieldset, [role=group], [role=radiogroup], table") != null;
        return grouped ? passed() : failed("no-group");
    }

    /// The first of at least two radio buttons that share a name.
    private static boolean first(Element radio, Page page) {
        var same = page.document().select("input[type=radio i]").stream().filter(e -> e.attr("name").equals(radio.attr("name"))).toList();
        return same.size() > 1 && same.getFirst() == radio;
    }
}
