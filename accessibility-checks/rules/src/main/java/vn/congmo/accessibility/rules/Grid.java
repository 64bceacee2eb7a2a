package vn.congmo.accessibility.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.tree.Remembered;
import vn.congmo.accessibility.tree.Roles;

/// Where the cells of a table stand, with their spans (HTML, section 4.9.12, "forming a table").
final class Grid {

    private record Place(int row, int column, int height, int width) {}

    private final Map<Element, Place> places = new HashMap<>();
    private final Map<Integer, List<Element>> columns = new HashMap<>();
    private final Map<Integer, List<Element>> rows = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private Grid(Element table) {
        var taken = new HashSet<Long>();
        int row = 0;
        for (var line : Tables.rows(table).toList()) {
            int column = 0;
            for (var cell : Tables.cellsOf(line).toList()) {
                while (taken.contains(key(row, column))) column++;
                var place = new Place(row, column, span(cell, "rowspan"), span(cell, "colspan"));
                put(cell, place, taken);
                column += place.width;
            }
            row++;
        }
    }

    static Grid of(Element table) {
        var document = java.util.Objects.requireNonNull(table.ownerDocument());
        Map<Element, Grid> known = Remembered.on(document, Grid.class.getName(), HashMap::new);
        return known.computeIfAbsent(table, Grid::new);
    }

    /// True when some cell stands under or beside the header, or names it in its `headers` attribute.
    boolean hasCellsFor(Element header) {
        var own = places.get(header);
        if (own == null || named.contains(header.id())) return true;
        boolean ofColumn = Roles.of(header).equals("columnheader");
        boolean decided = header.hasAttr("scope") || !Roles.explicit(header).isEmpty();
        if (along(own, ofColumn).anyMatch(cell -> !Roles.of(cell).equals(Roles.of(header)))) return true;
        return !decided && Stream.concat(along(own, true), along(own, false)).anyMatch(cell -> !Tables.isHeader(cell));
    }

    /// True when the two cells share a row or a column.
    boolean inLine(Element one, Element other) {
        var a = places.get(one);
        var b = places.get(other);
        if (a == null || b == null) return false;
        boolean columns = a.column < b.column + b.width && b.column < a.column + a.width;
        return columns || a.row < b.row + b.height && b.row < a.row + a.height;
    }

    /// The cells of the columns or of the rows of a place that do not choose their headers by id.
    private Stream<Element> along(Place place, boolean column) {
        int from = column ? place.column : place.row;
        int count = column ? place.width : place.height;
        var lines = column ? columns : rows;
        return Stream.iterate(from, i -> i < from + count, i -> i + 1).flatMap(i -> lines.getOrDefault(i, List.of()).stream())
                .filter(cell -> !cell.hasAttr("headers"));
    }

    private void put(Element cell, Place place, Set<Long> taken) {
        places.put(cell, place);
        if (cell.hasAttr("headers")) named.addAll(List.of(cell.attr("headers").strip().split("\s+")));
        for (int c = 0; c < place.width; c++) columns.computeIfAbsent(place.column + c, i -> new ArrayList<>()).add(cell);
        for (int r = 0; r < place.height; r++) {
            rows.computeIfAbsent(place.row + r, i -> new ArrayList<>()).add(cell);
            for (int c = 0; c < place.width; c++) taken.add(key(place.row + r, place.column + c));
        }
    }

    private static int span(Element cell, String attribute) {
        var span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
