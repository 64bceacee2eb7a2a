package vn.congmo.accessibility.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Columns of text for a terminal: the first from the left, numbers from the right.
final class Table {

    private final int left;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param left how many columns hold words
    Table(int left, List<String> titles) {
        this.left = left;
        rows.add(titles);
    }

    void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    void print(PrintWriter out) {
        var widths = new int[rows.getFirst().size()];
        rows.forEach(row -> {
            for (var i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < row.size(); i++) {
                var gap = " ".repeat(widths[i] - row.get(i).length());
                line.append(i < left ? row.get(i) + gap : gap + row.get(i)).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
    }
}
