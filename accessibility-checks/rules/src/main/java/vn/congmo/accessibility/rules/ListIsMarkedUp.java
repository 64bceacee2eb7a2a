package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What looks like a list is one: entries that begin with a bullet, a dash or a number, one after another.
/// A dash may also begin what someone says, and a number a clause; a person is asked then.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F2">WCAG failure F2</a>
final class ListIsMarkedUp implements Rule {

    @Override
    public String id() {
        return "list-is-marked-up";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "p, div, td, dd").filter(e -> FakeList.beginsAt(e));
    }

    @Override
    public Verdict judge(Element first, Page page) {
        var lines = FakeList.linesFrom(first);
        return switch (FakeList.judge(lines)) {
            case BULLETS -> failed("bullets-typed", Map.of("count", "" + lines.size()));
            case MAYBE -> FakeList.isOfLaw(first, Headings.before(first, page)) ? passed() : cannotTell("maybe-list", Map.of("count", "" + lines.size()));
            case NONE -> passed();
        };
    }
}
