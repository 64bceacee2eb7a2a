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

/// Rows and cells of one table, without those of tables inside it. What is asked of every cell is worked out once for a table.
final class Tables {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> CELL_ROLES = Set.of("cell", "gridcell", "columnheader", "rowheader");
    private static final Set<String> TABLE_ROLES = Set.of("table", "grid", "treegrid");

    private record Parts(List<Element> rows, List<Element> cells, List<Element> headers) {}

    private Tables() {}

    static Stream<Element> rows(Element table) {
        return parts(table).rows().stream();
    }

    static Stream<Element> cells(Element table) {
        return parts(table).cells().stream();
    }

    static List<Element> headers(Element table) {
        return parts(table).headers();
    }

    static Stream<Element> cellsOf(Element row) {
        return row.children().stream().filter(cell -> CELLS.contains(cell.normalName()) || CELL_ROLES.contains(Roles.explicit(cell)));
    }

    static boolean isHeader(Element cell) {
        var role = Roles.of(cell);
        return role.equals("columnheader") || role.equals("rowheader");
    }

    /// True for a cell of a table that holds data and does not merely lay things out.
    static boolean isData(Element cell) {
        var table = tableOf(cell);
        return table != null && TABLE_ROLES.contains(Roles.of(table)) && headers(table).size() < parts(table).cells().size();
    }

    /// True for a cell of a table that assistive technology is told of; one of headers alone that name each other is left to its author.
    static boolean isInTable(Element cell) {
        var table = tableOf(cell);
        return table != null && TABLE_ROLES.contains(Roles.of(table)) && (isData(cell) || cells(table).noneMatch(e -> e.hasAttr("headers")));
    }

    static @Nullable Element tableOf(Element part) {
        for (var e = part; e != null; e = e.parent()) {
            if (e.normalName().equals("table") || TABLE_ROLES.contains(Roles.explicit(e))) return e;
        }
        return null;
    }

    private static Parts parts(Element table) {
        Map<Element, Parts> known = Remembered.on(Objects.requireNonNull(table.ownerDocument()), Tables.class.getName(), HashMap::new);
        var parts = known.get(table);
        if (parts == null) known.put(table, parts = read(table));
        return parts;
    }

    private static Parts read(Element table) {
        var rows = table.select("tr, [role=row]").stream().filter(row -> tableOf(row) == table).toList();
        var cells = rows.stream().flatMap(Tables::cellsOf).toList();
        return new Parts(rows, cells, cells.stream().filter(Tables::isHeader).toList());
    }
}
