package vn.congmo.accessibility.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Ids;
import vn.congmo.accessibility.tree.Remembered;

/// What a reader can learn of a link without leaving it: the text of the sentence, entry or cell that holds it,
/// of the header cells of that cell, and what describes the link (WCAG 2.2, "programmatically determined link context").
final class LinkContext {

    private static final Set<String> HOLDERS = Set.of("p", "li", "td", "th", "dd", "dt", "figcaption", "caption",
            "h1", "h2", "h3", "h4", "h5", "h6", "label", "summary");

    private LinkContext() {}

    /// The words of each part of the context, the innermost first; empty when nothing holds or describes the link.
    static List<String> of(Element link) {
        var parts = new ArrayList<String>();
        for (var holder = link.parent(); holder != null; holder = holder.parent()) {
            if (HOLDERS.contains(holder.normalName())) parts.add(wordsOf(holder));
            if (holder.normalName().equals("td")) parts.add(EmptyWords.words(headersOf(holder)));
        }
        parts.add(EmptyWords.words(describedBy(link) + " " + link.attr("title")));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /// Worked out once for all links of a long paragraph.
    private static String wordsOf(Element holder) {
        var document = java.util.Objects.requireNonNull(holder.ownerDocument());
        Map<Element, String> known = Remembered.on(document, LinkContext.class.getName(), IdentityHashMap::new);
        var words = known.get(holder);
        if (words == null) known.put(holder, words = EmptyWords.words(AccessibleName.contentOf(holder)));
        return words;
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
