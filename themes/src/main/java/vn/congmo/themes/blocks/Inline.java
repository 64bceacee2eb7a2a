package vn.congmo.themes.blocks;

import java.util.ArrayList;
import java.util.List;

/// Runs of text as the tree that HTML wants: what shares an outer mark stands inside it once, so that a link with a strong word in it stays one link.
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Marked(Mark mark, List<Inline> content) implements Inline {}

    static List<Inline> of(List<Span> spans) {
        return below(spans, 0);
    }

    private static List<Inline> below(List<Span> spans, int depth) {
        var nodes = new ArrayList<Inline>();
        for (int i = 0; i < spans.size(); ) {
            var span = spans.get(i);
            if (span.marks().size() <= depth) {
                nodes.add(new Text(span.text()));
                i++;
                continue;
            }
            var mark = span.marks().get(depth);
            int end = i + 1;
            while (end < spans.size() && shares(spans.get(end), mark, depth)) end++;
            nodes.add(new Marked(mark, below(spans.subList(i, end), depth + 1)));
            i = end;
        }
        return List.copyOf(nodes);
    }

    private static boolean shares(Span span, Mark mark, int depth) {
        return span.marks().size() > depth && span.marks().get(depth).equals(mark);
    }
}
