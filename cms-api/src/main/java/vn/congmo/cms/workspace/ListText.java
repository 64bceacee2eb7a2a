package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block.BulletList;
import vn.congmo.themes.blocks.Block.BulletList.Entry;
import vn.congmo.themes.blocks.Span;

/// A list as lines: one entry a line, two spaces before an entry that belongs below the one above.
final class ListText {

    private ListText() {}

    static String write(BulletList list) {
        var lines = new ArrayList<String>();
        write(list, "", lines);
        return String.join("\n", lines);
    }

    private static void write(BulletList list, String indent, List<String> lines) {
        for (var entry : list.entries()) {
            lines.add(indent + MarkedText.write(entry.text()));
            if (entry.below() != null) write(entry.below(), indent + "  ", lines);
        }
    }

    /// @param reader turns the text of one entry into spans
    static BulletList read(String text, boolean ordered, java.util.function.Function<String, List<Span>> reader) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new Reading(lines, ordered, reader).list(0);
    }

    private static final class Reading {
        private final List<String> lines;
        private final boolean ordered;
        private final java.util.function.Function<String, List<Span>> reader;
        private int at;

        Reading(List<String> lines, boolean ordered, java.util.function.Function<String, List<Span>> reader) {
            this.lines = lines;
            this.ordered = ordered;
            this.reader = reader;
        }

        BulletList list(int depth) {
            var entries = new ArrayList<Entry>();
            while (at < lines.size() && depth(lines.get(at)) >= depth) {
                var spans = reader.apply(lines.get(at++));
                entries.add(new Entry(spans, below(depth)));
            }
            return new BulletList(ordered, entries);
        }

        private @Nullable BulletList below(int depth) {
            return at < lines.size() && depth(lines.get(at)) > depth ? list(depth + 1) : null;
        }

        private static int depth(String line) {
            return (line.length() - line.stripLeading().length()) / 2;
        }
    }
}
