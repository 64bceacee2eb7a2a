package vn.congmo.accessibility.tree;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The role of an element: the one that its author gave, or else the one that HTML gives it
/// (HTML-AAM 1.0, https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings).
public final class Roles {

    private static final Map<String, String> BY_TAG = Map.ofEntries(
            Map.entry("article", "article"), Map.entry("aside", "complementary"), Map.entry("blockquote", "blockquote"),
            Map.entry("button", "button"), Map.entry("caption", "caption"), Map.entry("code", "code"),
            Map.entry("datalist", "listbox"), Map.entry("dd", "definition"), Map.entry("del", "deletion"),
            Map.entry("details", "group"), Map.entry("dfn", "term"), Map.entry("dialog", "dialog"), Map.entry("dt", "term"),
            Map.entry("em", "emphasis"), Map.entry("fieldset", "group"), Map.entry("figure", "figure"),
            Map.entry("h1", "heading"), Map.entry("h2", "heading"), Map.entry("h3", "heading"), Map.entry("h4", "heading"),
            Map.entry("h5", "heading"), Map.entry("h6", "heading"), Map.entry("hr", "separator"), Map.entry("ins", "insertion"),
            Map.entry("main", "main"), Map.entry("math", "math"), Map.entry("menu", "list"), Map.entry("meter", "meter"),
            Map.entry("nav", "navigation"), Map.entry("ol", "list"), Map.entry("ul", "list"), Map.entry("optgroup", "group"),
            Map.entry("option", "option"), Map.entry("output", "status"), Map.entry("p", "paragraph"),
            Map.entry("progress", "progressbar"), Map.entry("search", "search"), Map.entry("strong", "strong"),
            Map.entry("sub", "subscript"), Map.entry("sup", "superscript"), Map.entry("table", "table"),
            Map.entry("tbody", "rowgroup"), Map.entry("tfoot", "rowgroup"), Map.entry("thead", "rowgroup"),
            Map.entry("textarea", "textbox"), Map.entry("time", "time"), Map.entry("tr", "row"), Map.entry("b", "generic"),
            Map.entry("i", "generic"), Map.entry("u", "generic"), Map.entry("span", "generic"), Map.entry("div", "generic"),
            Map.entry("small", "generic"), Map.entry("q", "generic"), Map.entry("mark", "mark"), Map.entry("address", "group"),
            Map.entry("hgroup", "group"), Map.entry("s", "deletion"), Map.entry("samp", "generic"), Map.entry("pre", "generic"),
            Map.entry("data", "generic"), Map.entry("bdi", "generic"), Map.entry("bdo", "generic"));

    private static final Map<String, String> BY_INPUT_TYPE = Map.ofEntries(
            Map.entry("button", "button"), Map.entry("image", "button"), Map.entry("reset", "button"), Map.entry("submit", "button"),
            Map.entry("checkbox", "checkbox"), Map.entry("radio", "radio"), Map.entry("range", "slider"),
            Map.entry("number", "spinbutton"), Map.entry("search", "searchbox"), Map.entry("email", "textbox"),
            Map.entry("tel", "textbox"), Map.entry("text", "textbox"), Map.entry("url", "textbox"),
            Map.entry("color", ""), Map.entry("date", ""), Map.entry("datetime-local", ""), Map.entry("file", ""),
            Map.entry("hidden", ""), Map.entry("month", ""), Map.entry("password", ""), Map.entry("time", ""), Map.entry("week", ""));

    private static final Set<String> SECTIONS = Set.of("article", "aside", "main", "nav", "section");
    private static final Set<String> NAMES_A_REGION = Set.of("aria-label", "aria-labelledby", "title");

    private Roles() {}

    /// The role that assistive technology is told; empty for an element that has none.
    public static String of(Element element) {
        var document = element.ownerDocument();
        if (document == null) return work(element);
        Map<Element, String> known = Remembered.on(document, Roles.class.getName(), IdentityHashMap::new);
        var role = known.get(element);
        if (role == null) known.put(element, role = work(element));
        return role;
    }

    private static String work(Element element) {
        var explicit = explicit(element);
        if (explicit.isEmpty()) return implicit(element);
        if (presentational(explicit) && (Focus.focusable(element) || hasGlobalAttribute(element))) return implicit(element);
        return explicit;
    }

    /// The first role of the `role` attribute that the standard knows; empty when there is none.
    public static String explicit(Element element) {
        if (!element.hasAttr("role")) return "";
        for (var token : element.attr("role").strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (Aria.role(token) != null) return token;
        }
        return "";
    }

    public static boolean presentational(String role) {
        return role.equals("none") || role.equals("presentation");
    }

    /// The role that HTML gives the element when its author gives none; empty when it gives none either.
    public static String implicit(Element element) {
        return switch (element.normalName()) {
            case "a", "area" -> element.hasAttr("href") ? "link" : "generic";
            case "img" -> isEmptyAlternative(element) ? "none" : "image";
            case "input" -> ofInput(element);
            case "select" -> element.hasAttr("multiple") || size(element) > 1 ? "listbox" : "combobox";
            case "header" -> insideSection(element) ? "generic" : "banner";
            case "footer" -> insideSection(element) ? "generic" : "contentinfo";
            case "section" -> named(element) ? "region" : "generic";
            case "form" -> named(element) ? "form" : "";
            case "li" -> parentIs(element, "ul", "ol", "menu") ? "listitem" : "generic";
            case "td" -> tableRole(element).endsWith("grid") ? "gridcell" : "cell";
            case "th" -> ofHeaderCell(element);
            case "svg" -> "";
            default -> BY_TAG.getOrDefault(element.normalName(), "");
        };
    }

    private static String ofInput(Element input) {
        var type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        var role = BY_INPUT_TYPE.getOrDefault(type, "textbox");
        boolean suggests = input.hasAttr("list") && (role.equals("textbox") || role.equals("searchbox"));
        return suggests ? "combobox" : role;
    }

    private static String ofHeaderCell(Element cell) {
        var scope = cell.attr("scope").strip().toLowerCase(Locale.ROOT);
        if (scope.startsWith("row")) return "rowheader";
        if (scope.startsWith("col")) return "columnheader";
        var row = cell.parent();
        boolean alone = row != null && row.select("> td").isEmpty();
        return alone ? "columnheader" : "rowheader";
    }

    private static String tableRole(Element cell) {
        var table = cell.closest("table");
        return table == null ? "" : explicit(table);
    }

    private static boolean isEmptyAlternative(Element image) {
        return image.hasAttr("alt") && image.attr("alt").isEmpty() && !named(image);
    }

    private static boolean named(Element element) {
        return NAMES_A_REGION.stream().anyMatch(name -> !element.attr(name).isBlank());
    }

    private static boolean hasGlobalAttribute(Element element) {
        return element.attributes().asList().stream().anyMatch(attribute -> {
            var known = Aria.attribute(attribute.getKey());
            return known != null && known.global() && !known.name().equals("aria-hidden") && !attribute.getValue().isBlank();
        });
    }

    private static boolean insideSection(Element element) {
        return element.parents().stream().anyMatch(e -> SECTIONS.contains(e.normalName()));
    }

    private static boolean parentIs(Element element, String... tags) {
        return element.parent() != null && Set.of(tags).contains(element.parent().normalName());
    }

    private static int size(Element select) {
        var size = select.attr("size").strip();
        return size.matches("\\d{1,6}") ? Integer.parseInt(size) : 1;
    }
}
