package vn.congmo.cms.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;

/// A table of foreign HTML. Which cells are headers is taken as it is written, never guessed: the gate asks where none are.
final class TableReader {

    private TableReader() {}

    static Optional<Block> table(Element table, Pictures pictures, BiConsumer<String, String> changed) {
        var rows = new ArrayList<List<List<Span>>>();
        var lines = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        for (var line : lines) {
            var cells = new ArrayList<List<Span>>();
            for (var cell : line.select("> td, > th")) {
                cells.add(Inlines.of(cell, changed));
                for (int span = number(cell.attr("colspan")); span > 1; span--) cells.add(List.of());
                if (number(cell.attr("colspan")) > 1 || number(cell.attr("rowspan")) > 1) changed.accept("merged-cells", cell.text());
            }
            if (!cells.isEmpty()) rows.add(cells);
        }
        if (rows.isEmpty()) return Optional.empty();
        var first = lines.first();
        var headerRow = first != null && !first.select("> th").isEmpty() && first.select("> td").isEmpty();
        var headerColumn = lines.stream().skip(headerRow ? 1 : 0).allMatch(line -> line.childrenSize() > 0 && line.child(0).normalName().equals("th")) && lines.size() > (headerRow ? 1 : 0);
        if (!headerRow && !headerColumn) changed.accept("no-header-cells", rows.getFirst().stream().flatMap(List::stream).map(Span::text).reduce("", (one, other) -> one + " " + other).strip());
        var caption = table.selectFirst("> caption");
        return Optional.of(new Block.Table(caption == null ? List.of() : Inlines.of(caption, changed), headerRow, headerColumn, rows));
    }

    private static int number(String span) {
        return span.matches("[0-9]{1,2}") ? Integer.parseInt(span) : 1;
    }
}
