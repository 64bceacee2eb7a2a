package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;

/// One way to spell marked text.
///
/// @param guarded true when every sign in the text is escaped, not just those that usually mean something
/// @param tagged  true when strong, emphasis and code are written as tags; signs cannot say `wo**r.**d` (CommonMark 6.2)
record MarkedTextWriter(boolean guarded, boolean tagged) {

    static final MarkedTextWriter LIGHT = new MarkedTextWriter(false, false);
    static final MarkedTextWriter TAGGED = new MarkedTextWriter(false, true);
    static final MarkedTextWriter GUARDED = new MarkedTextWriter(true, false);
    static final MarkedTextWriter GUARDED_TAGGED = new MarkedTextWriter(true, true);

    String write(List<Span> spans) {
        var text = new StringBuilder();
        var open = new ArrayList<Mark>();
        for (var span : spans) {
            var shared = sharedDepth(open, span.marks());
            close(open, shared, text);
            for (var mark : span.marks().subList(shared, span.marks().size())) {
                text.append(start(mark));
                open.add(mark);
            }
            text.append(literal(span));
        }
        close(open, 0, text);
        return text.toString();
    }

    private static int sharedDepth(List<Mark> open, List<Mark> marks) {
        var depth = 0;
        while (depth < open.size() && depth < marks.size() && open.get(depth).equals(marks.get(depth))) depth++;
        return depth;
    }

    private void close(List<Mark> open, int depth, StringBuilder text) {
        while (open.size() > depth) text.append(end(open.removeLast()));
    }

    private String literal(Span span) {
        var inBackticks = !tagged && span.marks().contains(new Mark.Code());
        if (inBackticks) return span.text();
        return span.text().replaceAll(guarded ? "([\\p{Punct}])" : "([\\\\*`\\[\\]<])", "\\\\$1");
    }

    private String start(Mark mark) {
        return switch (mark) {
            case Mark.Strong ignored when !tagged -> "**";
            case Mark.Emphasis ignored when !tagged -> "*";
            case Mark.Code ignored when !tagged -> "`";
            case Mark.Link ignored -> "[";
            default -> MarkTag.written(mark).orElseThrow().start();
        };
    }

    private String end(Mark mark) {
        return switch (mark) {
            case Mark.Strong ignored when !tagged -> "**";
            case Mark.Emphasis ignored when !tagged -> "*";
            case Mark.Code ignored when !tagged -> "`";
            case Mark.Link(var target) -> "](" + destination(target) + ")";
            default -> MarkTag.written(mark).orElseThrow().end();
        };
    }

    private static String destination(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Item(var item) -> "item:" + item;
            case LinkTarget.Address(var href) -> href.matches("[^\\s()<>\\\\&*_`\\[\\]]*") ? href : "<" + href.replaceAll("([<>\\\\&])", "\\\\$1") + ">";
        };
    }
}
