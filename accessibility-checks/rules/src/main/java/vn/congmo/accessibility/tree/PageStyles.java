package vn.congmo.accessibility.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/// What the page's own `style` elements and attributes declare, by the cascade of CSS (importance, specificity, order).
/// Style sheets in files of their own, inheritance and media queries other than `all` and `screen` are left to browser checks.
final class PageStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ALWAYS = Pattern.compile("(?i)@media\\s+(all|screen|only screen)\\s*");
    private static final int ATTRIBUTE = 1_000_000;   // outweighs every selector

    /// @param weight importance, then specificity; the later of two equals wins
    private record Declared(String value, int weight) {}

    private final List<StyleRule> rules = new ArrayList<>();
    private final Map<Element, Map<String, Declared>> bySheet = new IdentityHashMap<>();
    private final Map<Element, Map<String, Declared>> byAttribute = new IdentityHashMap<>();

    private final boolean part;

    private PageStyles(Document document) {
        this.part = document.selectFirst("link[rel~=(?i)stylesheet]") != null;
        for (var style : document.select("style")) {
            read(COMMENT.matcher(style.data()).replaceAll(" "));
        }
        for (var rule : rules) apply(rule, document);
    }

    /// The styles of the page that holds the element; read once and kept with the document.
    static PageStyles of(Element element) {
        var document = element.ownerDocument();
        if (document == null) return new PageStyles(new Document(""));
        return of(document);
    }

    static PageStyles of(Document document) {
        return Remembered.on(document, PageStyles.class.getName(), () -> new PageStyles(document));
    }

    /// True when the page has style sheets in files of their own, which are not read here.
    boolean isPart() {
        return part;
    }

    /// The rules of the page's `style` elements, in order, one for each selector.
    List<StyleRule> rules() {
        return rules;
    }

    /// The value of a property that is set on the element itself, in lower case; empty when it is not set.
    String value(Element element, String property) {
        var sheet = bySheet.getOrDefault(element, Map.of()).get(property);
        if (!element.hasAttr("style")) return sheet == null ? "" : sheet.value;
        var own = byAttribute.computeIfAbsent(element, e -> weighed(declarations(e.attr("style")), ATTRIBUTE)).get(property);
        if (own == null) return sheet == null ? "" : sheet.value;
        return sheet == null || own.weight >= sheet.weight ? own.value : sheet.value;
    }

    private void apply(StyleRule rule, Document document) {
        if (rule.selector().contains(":") && rule.selector().matches("(?s).*::?(before|after|hover|focus|active|visited|target|placeholder|selection|marker|first-l).*")) return;
        try {
            var declared = weighed(rule.declared(), rule.specificity());
            for (var element : document.select(rule.selector())) {
                var known = bySheet.computeIfAbsent(element, e -> new HashMap<>());
                declared.forEach((property, value) -> known.merge(property, value, (old, now) -> now.weight >= old.weight ? now : old));
            }
        } catch (SelectorParseException | IllegalArgumentException unknown) {
            // a selector that jsoup does not know styles nothing that these rules ask for
        }
    }

    private static Map<String, Declared> weighed(Map<String, String> declared, int specificity) {
        var weighed = new HashMap<String, Declared>();
        declared.forEach((property, value) -> {
            boolean important = value.endsWith("!important");
            var said = important ? value.substring(0, value.length() - "!important".length()).strip() : value;
            weighed.put(property, new Declared(said, specificity + (important ? 10 * ATTRIBUTE : 0)));
        });
        return weighed;
    }

    private void read(String css) {
        int at = 0;
        while (true) {
            int open = css.indexOf('{', at);
            if (open < 0) return;
            var selector = css.substring(Math.max(at, css.lastIndexOf(';', open) + 1), open).strip();
            int close = closing(css, open);
            var body = css.substring(open + 1, close);
            if (ALWAYS.matcher(selector).matches()) read(body);
            else if (!selector.startsWith("@")) for (var one : selector.split(",(?![^(]*\\))")) rules.add(new StyleRule(one.strip(), declarations(body)));
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

    /// What semicolons part outside of brackets; an open bracket swallows the rest, as in CSS.
    private static List<String> parts(String style) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < style.length(); i++) {
            switch (style.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth = Math.max(0, depth - 1);
                case ';' -> {
                    if (depth == 0) {
                        parts.add(style.substring(from, i));
                        from = i + 1;
                    }
                }
                default -> { }
            }
        }
        parts.add(style.substring(from));
        return parts;
    }

    /// Properties with their values in lower case; of two, the later one wins, unless the earlier alone is important, which is kept at its end.
    static Map<String, String> declarations(String style) {
        var declared = new HashMap<String, String>();
        for (var part : parts(style)) {
            int colon = part.indexOf(':');
            if (colon < 0) continue;
            var name = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = part.substring(colon + 1).strip().replaceAll("\\s*!\\s*(?i:important)$", " !important");
            if (!name.equals("content")) value = value.toLowerCase(Locale.ROOT);
            declared.merge(name, value, (old, now) -> old.endsWith("!important") && !now.endsWith("!important") ? old : now);
        }
        return declared;
    }
}
