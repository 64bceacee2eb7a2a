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

/// A list entry stands in a list.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H48">WCAG technique H48</a>
final class EntryStandsInList implements Rule {

    @Override
    public String id() {
        return "entry-stands-in-list";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "li, dt, dd").filter(e -> Roles.explicit(e).isEmpty());
    }

    @Override
    public Verdict judge(Element entry, Page page) {
        var holder = entry.parent();
        if (entry.normalName().equals("li")) return holder != null && holder.is("ul, ol, menu, [role=list]") ? passed() : failed("no-list");
        boolean inList = holder != null && (holder.is("dl") || holder.is("dl > div"));
        return inList ? passed() : failed("no-description-list");
    }
}
