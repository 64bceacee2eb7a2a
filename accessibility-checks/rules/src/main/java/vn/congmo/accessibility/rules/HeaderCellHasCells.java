package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// A header cell is the header of some cell.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/d0f69e/">ACT rule d0f69e</a>
final class HeaderCellHasCells implements Rule {

    @Override
    public String id() {
        return "header-cell-has-cells";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("d0f69e");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "th, [role=columnheader], [role=rowheader]").filter(e -> Tables.isHeader(e) && Tables.isInTable(e) && !awaitsRows(e));
    }

    @Override
    public Verdict judge(Element header, Page page) {
        return Grid.of(Tables.tableOf(header)).hasCellsFor(header) ? passed() : failed("no-cells");
    }

    /// True for a table whose body is empty in the source: a script fills it.
    private static boolean awaitsRows(Element header) {
        var table = Tables.tableOf(header);
        var body = table == null ? null : table.selectFirst("> tbody");
        return body != null && body.childrenSize() == 0 && table.selectFirst("td, [role=cell], [role=gridcell]") == null;
    }
}
