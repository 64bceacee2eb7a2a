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

/// A heading is at most one level below the heading before it: who walks a page by headings takes a missing level for missing text.
/// No failure of WCAG says so, and on pages of others it is asked; what this system publishes promises it (decision 9). Footers, menus, side columns and dialogs begin anew.
///
/// @see <a href="https://www.w3.org/WAI/tutorials/page-structure/headings/">W3C tutorial on headings</a>
final class HeadingLevelsFollow implements Rule {

    private static final String ASIDE = "footer, aside, nav, dialog, [role=contentinfo], [role=complementary], [role=navigation], [role=dialog], [role=alertdialog]";

    @Override
    public String id() {
        return "heading-levels-follow";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Headings.of(page).stream().skip(1).filter(e -> e.closest(ASIDE) == null);
    }

    @Override
    public Verdict judge(Element heading, Page page) {
        int level = Headings.level(heading);
        int before = before(heading, page);
        if (before == 0 || level <= before + 1) return passed();
        var evidence = Map.of("before", "" + before, "level", "" + level, "fitting", "" + (before + 1));
        return page.isOwnContent() ? failed("level-skipped", evidence) : cannotTell("is-a-level-missing", evidence);
    }

    /// The level of the last heading of the main text before this one; 0 when there is none.
    private static int before(Element heading, Page page) {
        for (var e = Headings.before(heading, page); e != null; e = Headings.before(e, page)) if (e.closest(ASIDE) == null) return Headings.level(e);
        return 0;
    }
}
