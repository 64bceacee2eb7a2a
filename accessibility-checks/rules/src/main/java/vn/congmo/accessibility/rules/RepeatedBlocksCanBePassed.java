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

/// Who listens to a page or walks it by keyboard can go past what stands on every page: by a main part, a heading or a link.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/cf77f2/">ACT rule cf77f2</a>
final class RepeatedBlocksCanBePassed implements Rule {

    private static final String REPEATED = "nav, aside, header, [role=navigation], [role=banner]";

    @Override
    public String id() {
        return "repeated-blocks-can-be-passed";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("cf77f2");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("body").stream().limit(1).filter(RepeatedBlocksCanBePassed::beginsWithABlock);
    }

    @Override
    public Verdict judge(Element body, Page page) {
        if (!Headings.of(page).isEmpty() || Perceived.in(page, "main, [role=main]").findAny().isPresent()) return passed();
        return page.document().selectFirst("a[href^=#]") != null ? passed() : failed("no-way-past");
    }

    /// True when something that repeats from page to page stands before the longest part of the page.
    private static boolean beginsWithABlock(Element body) {
        var parts = body.children().stream().filter(AssistiveTechnology::perceives).toList();
        var longest = parts.stream().max(java.util.Comparator.comparingInt(e -> e.text().length()));
        return longest.isPresent() && parts.subList(0, parts.indexOf(longest.get())).stream().anyMatch(e -> e.is(REPEATED) || e.selectFirst(REPEATED) != null);
    }
}
