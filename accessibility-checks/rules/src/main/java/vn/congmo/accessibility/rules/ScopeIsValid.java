package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// The scope of a header cell is one that exists.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H63">WCAG technique H63</a>
final class ScopeIsValid implements Rule {

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    @Override
    public String id() {
        return "scope-is-valid";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "th[scope], td[scope]");
    }

    @Override
    public Verdict judge(Element cell, Page page) {
        var scope = cell.attr("scope").strip().toLowerCase(Locale.ROOT);
        if (!SCOPES.contains(scope)) return failed("unknown-scope", Map.of("scope", scope));
        return cell.normalName().equals("td") ? failed("on-a-data-cell") : passed();
    }
}
