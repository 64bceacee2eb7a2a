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

/// A table that is declared to lay out the page has nothing that tells of data, and no table of data holds another table.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F92">WCAG failure F92</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F46">WCAG failure F46</a>
final class LayoutTableIsPlain implements Rule {

    @Override
    public String id() {
        return "layout-table-is-plain";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "table");
    }

    @Override
    public Verdict judge(Element table, Page page) {
        if (Roles.presentational(Roles.explicit(table))) return isData(table) ? failed("data-hidden") : passed();
        var cell = table.parent() == null ? null : table.parent().closest("td, th");
        boolean inData = cell != null && Tables.isData(cell) && Tables.headers(Tables.tableOf(cell)).size() > 0;
        return inData && Tables.rows(table).count() > 1 ? failed("in-a-cell") : passed();
    }

    /// Two rows and two columns with header cells or a caption.
    private static boolean isData(Element table) {
        if (table.selectFirst("> caption, > * > tr > th, > * > tr > [scope], > * > tr > [headers]") == null) return false;
        return table.select("> * > tr").stream().filter(row -> row.select("> td, > th").size() > 1).count() > 1;
    }
}
