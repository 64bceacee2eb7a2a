package vn.congmo.accessibility.rules;

import java.util.Set;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Ids;

/// What a reader can learn of a link without leaving it: the text of the sentence, entry or cell that holds it,
/// of the header cells of that cell, and what describes the link (WCAG 2.2, "programmatically determined link context").
final class LinkContext {

    private static final Set<String> HOLDERS = Set.of("p", "li", "td", "th", "dd", "dt", "figcaption", "caption",
            "h1", "h2", "h3", "h4", "h5", "h6", "label", "summary");

    private LinkContext() {}

    /// The text of the whole context, the link's own included; the link's own text alone when nothing holds it.
    static String around(Element link) {
        var text = new StringBuilder(AccessibleName.of(link).orElse(""));
        for (var holder = link.parent(); holder != null; holder = holder.parent()) {
            if (HOLDERS.contains(holder.normalName())) text.append(' ').append(AccessibleName.contentOf(holder));
            if (holder.normalName().equals("td")) text.append(' ').append(headersOf(holder));
        }
        text.append(' ').append(describedBy(link)).append(' ').append(link.attr("title"));
        return text.toString();
    }

    private static String headersOf(Element cell) {
        var table = Tables.tableOf(cell);
        var row = cell.parent();
        if (table == null || row == null) return "";
        var text = new StringBuilder();
        int column = cell.elementSiblingIndex();
        Tables.headers(table).stream()
                .filter(header -> header.parent() == row || header.elementSiblingIndex() == column)
                .forEach(header -> text.append(' ').append(AccessibleName.contentOf(header)));
        return text.toString();
    }

    /// The text of the elements that describe the link.
    static String describedBy(Element link) {
        var text = new StringBuilder();
        for (var described : Ids.named(link, "aria-describedby")) text.append(' ').append(AccessibleName.contentOf(described));
        return text.toString();
    }
}
