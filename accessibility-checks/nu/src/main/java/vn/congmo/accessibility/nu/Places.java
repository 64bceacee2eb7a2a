package vn.congmo.accessibility.nu;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Target;

/// Finds the element that the checker means: it names the line and column where a tag ends.
final class Places {

    private static final int EXCERPT = 200;

    private final Page page;
    private final List<Integer> lineStarts = new ArrayList<>();

    Places(Page page) {
        this.page = page;
        lineStarts.add(0);
        var source = page.source();
        for (var at = 0; at < source.length(); at++) {
            var c = source.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == source.length() || source.charAt(at + 1) != '\n')) {
                lineStarts.add(at + 1);
            }
        }
    }

    /// @param line   from 1, or less when the checker names none
    /// @param column from 1, the last character of the tag
    Target at(int line, int column) {
        var offset = offset(line, column);
        Element found = null;
        for (var element : page.document().getAllElements()) {
            var range = element.sourceRange();
            if (range.isTracked() && !range.isImplicit() && range.startPos() <= offset) {
                found = element;
            }
        }
        return found == null ? new Target("html", -1, -1, Math.max(line, 0), 0, excerpt(0, EXCERPT)) : target(found);
    }

    private Target target(Element element) {
        var start = element.sourceRange().start();
        var end = element.endSourceRange().isTracked() ? element.endSourceRange().endPos() : element.sourceRange().endPos();
        return new Target(element.cssSelector(), start.pos(), end, start.lineNumber(), start.columnNumber(), excerpt(start.pos(), end));
    }

    private int offset(int line, int column) {
        if (line < 1 || line > lineStarts.size()) {
            return 0;
        }
        return Math.min(lineStarts.get(line - 1) + Math.max(column, 1) - 1, page.source().length());
    }

    private String excerpt(int start, int end) {
        var source = page.source();
        return source.substring(start, Math.min(Math.min(source.length(), end), start + EXCERPT));
    }
}
