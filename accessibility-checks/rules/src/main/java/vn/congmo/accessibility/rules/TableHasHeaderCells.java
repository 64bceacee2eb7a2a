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

/// A table of data has header cells.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F91">WCAG failure F91</a>
final class TableHasHeaderCells implements Rule {

    @Override
    public String id() {
        return "table-has-header-cells";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "table").filter(table -> !Roles.presentational(Roles.of(table)) && looksLikeData(table));
    }

    @Override
    public Verdict judge(Element table, Page page) {
        return Tables.cells(table).anyMatch(Tables::isHeader) ? passed() : failed("no-header-cells");
    }

    /// Two rows and two columns of text; a table that holds fields, headings or tables lays a page out.
    private static boolean looksLikeData(Element table) {
        if (table.selectFirst("table table, form, fieldset, h1, h2, h3, nav, main") != null) return false;
        return Tables.rows(table).filter(row -> Tables.cellsOf(row).count() > 1).count() > 1;
    }
}
