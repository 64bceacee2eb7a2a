package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congmo.themes.blocks.Span;

/// The rows of a table as lines, with `|` between cells; `\|` is a stroke in the text.
final class TableText {

    private TableText() {}

    static String write(List<List<List<Span>>> rows) {
        return rows.stream().map(TableText::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<List<Span>> cells) {
        return joined(cells.stream().map(cell -> MarkedText.write(cell)).toList());
    }

    /// One line of plain texts, each stroke in them escaped unless it is already.
    static String joined(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|").replace("\\\\|", "\\|")).collect(Collectors.joining(" | "));
    }

    static List<List<List<Span>>> read(String text, Function<String, List<Span>> reader) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> cells(line).stream().map(reader).toList()).toList();
    }

    /// The texts of one line as they stand between its strokes; an escape stays before its stroke.
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var escaped = false;
        for (var letter : line.strip().toCharArray()) {
            if (letter == '|' && !escaped) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
            escaped = letter == '\\' && !escaped;
        }
        cells.add(cell.toString());
        return cells;
    }
}
