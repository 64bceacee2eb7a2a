package vn.congmo.accessibility.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.tree.Remembered;
import vn.congmo.accessibility.tree.Roles;

/// Where the cells of a table stand, with their spans (HTML, section 4.9.12, "forming a table").
final class Grid {

    private record Place(int row, int column, int height, int width) {

        boolean sharesColumn(Place other) {
            return column < other.column + other.width && other.column < column + width;
        }

        boolean sharesRow(Place other) {
            return row < other.row + other.height && other.row < row + height;
        }
    }

    private final Map<Element, Place> places = new java.util.LinkedHashMap<>();

    private Grid(Element table) {
        var taken = new HashSet<Long>();
        int row = 0;
        for (var line : Tables.rows(table).toList()) {
            int column = 0;
            for (var cell : Tables.cellsOf(line).toList()) {
                while (taken.contains(key(row, column))) column++;
                var place = new Place(row, column, span(cell, "rowspan"), span(cell, "colspan"));
                places.put(cell, place);
                for (int r = 0; r < place.height; r++) for (int c = 0; c < place.width; c++) taken.add(key(row + r, column + c));
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

    /// True when some data cell stands under or beside the header, or names it in its `headers` attribute.
    boolean hasCellsFor(Element header) {
        var own = places.get(header);
        if (own == null) return true;
        return places.entrySet().stream().filter(e -> e.getKey() != header).anyMatch(e -> {
            var cell = e.getKey();
            if (cell.hasAttr("headers") && !header.id().isEmpty()) return List.of(cell.attr("headers").strip().split("\\s+")).contains(header.id());
            return belongs(header, own, cell, e.getValue());
        });
    }

    /// A column's header may head the headers of rows, and the other way round.
    private static boolean belongs(Element header, Place own, Element cell, Place place) {
        boolean ofColumn = Roles.of(header).equals("columnheader");
        boolean decided = header.hasAttr("scope") || !Roles.explicit(header).isEmpty();
        boolean shares = ofColumn ? own.sharesColumn(place) : own.sharesRow(place);
        if (shares && !Roles.of(cell).equals(Roles.of(header))) return true;
        return !decided && !Tables.isHeader(cell) && (own.sharesColumn(place) || own.sharesRow(place));
    }

    private static int span(Element cell, String attribute) {
        var span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
