package vn.congmo.accessibility.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/// The few style properties that decide what is perceived, from `style` elements and attributes of the page itself.
/// Later rules win over earlier ones and attributes over both; specificity and media queries are left to browser checks.
final class PageStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INTERESTING = Pattern.compile("\\b(display|visibility|position|left|top|clip|clip-path|width|height|overflow|font-size)\\b");

    private final Map<Element, Map<String, String>> bySheet = new IdentityHashMap<>();

    private PageStyles(Document document) {
        for (var style : document.select("style")) {
            read(document, COMMENT.matcher(style.data()).replaceAll(" "));
        }
    }

    /// The styles of the page that holds the element; read once and kept with the document.
    static PageStyles of(Element element) {
        var document = element.ownerDocument();
        if (document == null) return new PageStyles(new Document(""));
        return Remembered.on(document, PageStyles.class.getName(), () -> new PageStyles(document));
    }

    /// The value of a property that is set on the element itself, in lower case; empty when it is not set.
    String value(Element element, String property) {
        if (element.hasAttr("style")) {
            var own = declarations(element.attr("style")).get(property);
            if (own != null) return own;
        }
        return bySheet.getOrDefault(element, Map.of()).getOrDefault(property, "");
    }

    private void read(Document document, String css) {
        for (var block : blocks(css)) {
            if (!INTERESTING.matcher(block[1]).find()) continue;
            var declared = declarations(block[1]);
            for (var element : matching(document, block[0])) {
                bySheet.computeIfAbsent(element, e -> new HashMap<>()).putAll(declared);
            }
        }
    }

    private static List<Element> matching(Document document, String selector) {
        try {
            return document.select(selector);
        } catch (SelectorParseException | IllegalArgumentException unknown) {
            return List.of();   // states and generated content (:hover, ::before) do not hide an element
        }
    }

    /// Pairs of selector and declarations; at-rules with what they hold are passed over.
    private static List<String[]> blocks(String css) {
        var blocks = new ArrayList<String[]>();
        int at = 0;
        while (true) {
            int open = css.indexOf('{', at);
            if (open < 0) return blocks;
            var selector = css.substring(at, open).strip();
            int close = closing(css, open);
            if (!selector.startsWith("@")) blocks.add(new String[] {selector, css.substring(open + 1, close)});
            at = Math.min(close + 1, css.length());
        }
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            if (css.charAt(i) == '}' && --depth == 0) return i;
        }
        return css.length();
    }

    static Map<String, String> declarations(String style) {
        var declared = new HashMap<String, String>();
        for (var part : style.split(";")) {
            int colon = part.indexOf(':');
            if (colon < 0) continue;
            var value = part.substring(colon + 1).replace("!important", "").strip().toLowerCase(java.util.Locale.ROOT);
            declared.put(part.substring(0, colon).strip().toLowerCase(java.util.Locale.ROOT), value);
        }
        return declared;
    }
}
