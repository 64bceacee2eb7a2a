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
import vn.congmo.accessibility.tree.Ids;

/// The headers that a cell names by id are header cells of the same table.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/a25f45/">ACT rule a25f45</a>
final class CellHeadersExist implements Rule {

    @Override
    public String id() {
        return "cell-headers-exist";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("a25f45");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "td[headers], th[headers]").filter(e -> !e.attr("headers").isBlank() && Tables.isData(e));
    }

    @Override
    public Verdict judge(Element cell, Page page) {
        for (var id : cell.attr("headers").strip().split("\\s+")) {
            var named = Ids.find(cell, id);
            if (named == null) return failed("no-such-cell", Map.of("id", id));
            if (named == cell) return failed("names-itself", Map.of("id", id));
            if (!named.is("td, th") || Tables.tableOf(named) != Tables.tableOf(cell)) return failed("not-in-this-table", Map.of("id", id));
            if (!Tables.isHeader(named)) return failed("not-a-header", Map.of("id", id));
        }
        return contradicts(cell) ? failed("of-another-column") : passed();
    }

    /// True when of several headers some stand in the cell's row or column and some do not: an id of the next column was copied.
    private static boolean contradicts(Element cell) {
        var named = Ids.named(cell, "headers");
        var grid = Grid.of(Tables.tableOf(cell));
        long inLine = named.stream().filter(header -> grid.inLine(header, cell)).count();
        return cell.normalName().equals("td") && inLine > 0 && inLine < named.size();
    }
}
