package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Radio buttons of one question stand in a group that asks it.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H71">WCAG technique H71</a>
final class RadioButtonsAreGrouped implements Rule {

    /// The radio buttons of a form that share a name.
    private record Group(@Nullable Element form, String name) {

        static Group of(Element radio) {
            return new Group(radio.closest("form"), radio.attr("name"));
        }
    }

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
        var groups = Perceived.in(page, "input[type=radio i][name]").collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(group -> group.size() > 1).map(List::getFirst);
    }

    @Override
    public Verdict judge(Element radio, Page page) {
        boolean grouped = radio.closest("fieldset, [role=group], [role=radiogroup], table") != null;
        return grouped ? passed() : failed("no-group");
    }
}
