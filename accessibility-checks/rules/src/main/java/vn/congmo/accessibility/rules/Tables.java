package vn.congmo.accessibility.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.tree.Remembered;
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

    /// True for a cell of a table that holds data and does not merely lay things out.
    static boolean isData(Element cell) {
        var table = tableOf(cell);
        return table != null && Set.of("table", "grid", "treegrid").contains(Roles.of(table)) && cells(table).anyMatch(other -> !isHeader(other));
    }

    /// The header cells of a table; looked up once.
    static List<Element> headers(Element table) {
        Map<Element, List<Element>> known = Remembered.on(Objects.requireNonNull(table.ownerDocument()), Tables.class.getName(), HashMap::new);
        return known.computeIfAbsent(table, t -> cells(t).filter(Tables::isHeader).toList());
    }

    static @Nullable Element tableOf(Element part) {
        return part.closest("table, [role=table], [role=grid], [role=treegrid]");
    }
}
