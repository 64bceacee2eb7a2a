package vn.congmo.accessibility.rules;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.tree.Roles;

/// Rows and cells of one table, without those of tables inside it.
final class Tables {

    private Tables() {}

    static Stream<Element> rows(Element table) {
        return table.select("tr, [role=row]").stream().filter(row -> tableOf(row) == table);
    }

    static Stream<Element> cells(Element table) {
        return rows(table).flatMap(Tables::cellsOf);
    }

    static Stream<Element> cellsOf(Element row) {
        return row.children().stream().filter(cell -> cell.is("td, th, [role$=cell], [role$=header]"));
    }

    static boolean isHeader(Element cell) {
        var role = Roles.of(cell);
        return role.equals("columnheader") || role.equals("rowheader");
    }

    static @Nullable Element tableOf(Element part) {
        return part.closest("table, [role=table], [role=grid], [role=treegrid]");
    }
}
