package vn.congmo.cms.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;

/// Gathers runs of text under the marks that are open; spaces are joined as browsers join them.
final class InlineText {

    private final List<Span> spans = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private boolean endsInSpace = true;

    void open(Mark mark) {
        open.addLast(mark);
    }

    void close() {
        open.removeLast();
    }

    boolean isOpen(Class<? extends Mark> kind) {
        return open.stream().anyMatch(kind::isInstance);
    }

    void text(String raw) {
        var text = raw.replaceAll("[\\s\\u00A0]+", " ");
        if (endsInSpace) text = text.stripLeading();
        if (text.isEmpty()) return;
        endsInSpace = text.endsWith(" ");
        var marks = List.copyOf(open);
        if (!spans.isEmpty() && spans.getLast().marks().equals(marks)) spans.set(spans.size() - 1, new Span(spans.getLast().text() + text, marks));
        else spans.add(new Span(text, marks));
    }

    boolean isEmpty() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }

    /// What was gathered, without spaces at its end; begins anew. Marks stay open.
    List<Span> take() {
        var taken = new ArrayList<>(spans);
        spans.clear();
        endsInSpace = true;
        while (!taken.isEmpty()) {
            var last = taken.removeLast();
            var text = last.text().stripTrailing();
            if (text.isEmpty()) continue;
            taken.add(new Span(text, last.marks()));
            break;
        }
        return taken;
    }

    /// The mark of an element; null for one that says nothing we keep.
    static @Nullable Mark mark(String tag) {
        return switch (tag) {
            case "strong", "b" -> new Mark.Strong();
            case "em", "i", "cite", "dfn" -> new Mark.Emphasis();
            case "code", "kbd", "samp", "tt" -> new Mark.Code();
            case "sub" -> new Mark.Subscript();
            case "sup" -> new Mark.Superscript();
            default -> null;
        };
    }
}
