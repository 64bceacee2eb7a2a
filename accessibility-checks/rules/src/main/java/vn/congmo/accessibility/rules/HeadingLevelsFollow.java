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

/// A heading is at most one level below the heading before it. A rule of this house, stricter than criterion 1.3.1:
/// who walks a page by headings takes a missing level for missing text.
///
/// @see <a href="https://www.w3.org/WAI/tutorials/page-structure/headings/">W3C tutorial on headings</a>
final class HeadingLevelsFollow implements Rule {

    @Override
    public String id() {
        return "heading-levels-follow";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Headings.of(page).stream().skip(1);
    }

    @Override
    public Verdict judge(Element heading, Page page) {
        var all = Headings.of(page);
        int before = Headings.level(all.get(all.indexOf(heading) - 1));
        int level = Headings.level(heading);
        if (level <= before + 1) return passed();
        return failed("level-skipped", Map.of("before", "" + before, "level", "" + level, "fitting", "" + (before + 1)));
    }
}
