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
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// A link says where it leads, alone or with the sentence, cell or list that holds it.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/5effbb/">ACT rule 5effbb</a>
final class LinkTextSaysWhere implements Rule {

    @Override
    public String id() {
        return "link-text-says-where";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.4");
    }

    @Override
    public List<String> actRules() {
        return List.of("5effbb");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "a[href], area[href], [role=link]")
                .filter(e -> Roles.of(e).equals("link") && AccessibleName.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var name = AccessibleName.of(link).orElseThrow();
        if (name.matches("\\p{Punct}+")) return isAnchorOfHeading(link) ? passed() : failed("only-signs", Map.of("text", name));
        if (!EmptyWords.LINK.match(name) || isNumbered(name)) return passed();
        var evidence = Map.of("text", name);
        return LinkContext.of(link).stream().allMatch(EmptyWords.LINK::match) ? failed("says-nothing", evidence) : cannotTell("does-context-say", evidence);
    }

    /// The sign beside a heading that gives its address to copy: the heading says where it leads.
    private static boolean isAnchorOfHeading(Element link) {
        var heading = link.closest(Headings.SELECTOR);
        return heading != null && link.attr("href").startsWith("#") && !EmptyWords.words(heading.text()).isEmpty();
    }

    /// «Page 2», «Trang 2»: the numbers of a list of pages say where they lead.
    private static boolean isNumbered(String name) {
        return EmptyWords.words(name).matches("(page|trang|tệp|file|go to page|đến trang) \\d+|\\d+ (page|trang)");
    }
}
