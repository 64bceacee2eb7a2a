package vn.congmo.accessibility.tree;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The name of an element as assistive technology speaks it
/// (accname 1.2, https://www.w3.org/TR/accname-1.2/#mapping_additional_nd_te; native sources by HTML-AAM 1.0, section 4.1).
public final class AccessibleName {

    private static final Set<String> BREAKS_WORDS = Set.of("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
            "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul", "button", "input", "select", "textarea", "img");

    private final Set<Element> seen = new HashSet<>();

    private AccessibleName() {}

    /// The name with its white space put in order, or empty when the element has none.
    public static Optional<String> of(Element element) {
        var document = element.ownerDocument();
        if (document == null) return compute(element);
        Map<Element, Optional<String>> known = Remembered.on(document, AccessibleName.class.getName(), IdentityHashMap::new);
        var name = known.get(element);
        if (name == null) known.put(element, name = compute(element));
        return name;
    }

    private static Optional<String> compute(Element element) {
        var name = tidy(new AccessibleName().name(element, Step.START));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /// What the element says when it is read through: its text and the alternatives of what it holds.
    public static String contentOf(Element element) {
        return tidy(new AccessibleName().content(element, Step.CONTENT));
    }

    static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\u200c\\u200d\\u2060\\ufeff]+", " ").strip();
    }

    /// Where in the computation an element is met.
    private enum Step { START, REFERENCED, CONTENT, LABEL }

    private String name(Element element, Step step) {
        if (!seen.add(element)) return "";
        if (step != Step.REFERENCED && step != Step.START && !AssistiveTechnology.perceives(element)) return "";
        if (step != Step.REFERENCED) {
            var referenced = referenced(element);
            if (!referenced.isEmpty()) return referenced;
        }
        if (step != Step.START && step != Step.REFERENCED) {
            var value = valueOf(element);
            if (value != null) return value;
        }
        var label = tidy(element.attr("aria-label"));
        if (!label.isEmpty()) return label;
        var role = Roles.of(element);
        var fromHtml = Roles.presentational(role) && step == Step.START ? "" : tidy(fromHtml(element));
        if (!fromHtml.isEmpty()) return fromHtml;
        if (step != Step.START || namedFromContent(element, role)) {
            var content = tidy(content(element, step == Step.START ? Step.CONTENT : step));
            if (!content.isEmpty()) return content;
        }
        return Roles.presentational(role) ? "" : tooltip(element);
    }

    private String referenced(Element element) {
        if (!element.hasAttr("aria-labelledby")) return "";
        var parts = new StringBuilder();
        for (var target : Ids.named(element, "aria-labelledby")) {
            if (target == element) seen.remove(element);
            parts.append(' ').append(name(target, Step.REFERENCED));
            if (target != element) seen.remove(target);
        }
        return tidy(parts.toString());
    }

    /// The value of a control met inside a label or other content; null when the element is no such control.
    private static @Nullable String valueOf(Element element) {
        return switch (Roles.of(element)) {
            case "textbox", "searchbox", "spinbutton" -> element.normalName().equals("input") ? element.attr("value") : element.text();
            case "combobox", "listbox" -> chosen(element);
            case "slider", "progressbar", "meter", "scrollbar" -> {
                var said = element.attr("aria-valuetext");
                if (said.isBlank()) said = element.attr("aria-valuenow");
                yield said.isBlank() ? element.attr("value") : said;
            }
            default -> null;
        };
    }

    private static String chosen(Element list) {
        if (list.normalName().equals("input")) return list.attr("value");
        var options = list.select("option[selected], [role=option][aria-selected=true]");
        if (options.isEmpty() && list.normalName().equals("select")) options = list.select("option");
        return options.isEmpty() ? "" : options.getFirst().text();
    }

    private String fromHtml(Element element) {
        return switch (element.normalName()) {
            case "img", "area" -> element.attr("alt");
            case "input" -> ofInput(element);
            case "select", "textarea", "meter", "progress", "output" -> labels(element);
            case "button" -> Roles.explicit(element).isEmpty() && contentIsEmpty(element) ? labels(element) : "";
            case "fieldset" -> child(element, "legend");
            case "table" -> child(element, "caption");
            case "figure" -> child(element, "figcaption");
            case "optgroup", "option" -> element.attr("label");
            default -> isSvg(element) ? child(element, "title") : "";
        };
    }

    private String ofInput(Element input) {
        var type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "image" -> first(labels(input), input.attr("alt"));
            case "button" -> first(labels(input), input.attr("value"));
            case "submit", "reset" -> first(labels(input), input.hasAttr("value") ? input.attr("value") : type);
            default -> labels(input);
        };
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private String labels(Element control) {
        var text = new StringBuilder();
        for (var label : Labels.of(control)) text.append(' ').append(name(label, Step.LABEL));
        return tidy(text.toString());
    }

    private String child(Element element, String tag) {
        for (var child : element.children()) {
            if (child.normalName().equals(tag)) return tag.equals("title") ? child.wholeText() : content(child, Step.LABEL);
        }
        return "";
    }

    private static boolean isSvg(Element element) {
        return element.normalName().equals("svg") || element.closest("svg") != null;
    }

    private boolean contentIsEmpty(Element element) {
        return contentOf(element).isEmpty();
    }

    private static boolean namedFromContent(Element element, String role) {
        if (element.normalName().equals("summary") && role.isEmpty()) return true;
        var known = Aria.role(role);
        return known != null && known.namedFromContent();
    }

    private String content(Element element, Step step) {
        var text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) text.append(words.getWholeText());
            else if (node instanceof Element child) text.append(part(child, step));
        }
        return text.toString();
    }

    private String part(Element child, Step step) {
        if (child.normalName().equals("br")) return " ";
        var inner = name(child, step == Step.REFERENCED ? Step.CONTENT : step);
        return BREAKS_WORDS.contains(child.normalName()) ? " " + inner + " " : inner;
    }

    private static String tooltip(Element element) {
        var title = tidy(element.attr("title"));
        if (!title.isEmpty()) return title;
        return element.is("input, textarea") ? tidy(element.attr("placeholder")) : tidy(element.attr("aria-placeholder"));
    }
}
