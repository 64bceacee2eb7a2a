package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Roles;

/// A description list holds terms, each with its description.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H40">WCAG technique H40</a>
final class DescriptionListIsWhole implements Rule {

    @Override
    public String id() {
        return "description-list-is-whole";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "dl").filter(e -> Roles.explicit(e).isEmpty() && e.childrenSize() > 0);
    }

    @Override
    public Verdict judge(Element list, Page page) {
        if (list.children().stream().anyMatch(e -> !e.is("dt, dd, div, script, template"))) return failed("holds-others");
        var parts = list.select("> dt, > dd, > div > dt, > div > dd");
        boolean whole = !parts.isEmpty() && parts.getFirst().is("dt") && parts.getLast().is("dd");
        return whole ? passed() : failed("term-or-description-missing");
    }
}
