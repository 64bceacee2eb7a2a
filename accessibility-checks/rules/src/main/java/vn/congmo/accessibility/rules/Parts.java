package vn.congmo.accessibility.rules;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// Which text of a page is in which declared language.
final class Parts {

    private static final Set<String> NOT_PROSE = Set.of("script", "style", "template", "noscript", "code", "pre", "samp", "kbd");

    private Parts() {}

    /// The text of an element without the parts that declare a language of their own.
    static String textOf(Element element) {
        var text = new StringBuilder();
        collect(element, text, true);
        return text.toString().strip();
    }

    /// True when someone sees or hears a letter that is governed by the element's own language.
    static boolean hasTextInItsLanguage(Element element) {
        return AssistiveTechnology.perceives(element) && !EmptyWords.words(textOf(element)).isEmpty();
    }

    /// The language that governs an element, as declared; empty when none is.
    static String languageOf(Element element) {
        var holder = element.closest("[lang]");
        return holder == null ? "" : holder.attr("lang").strip();
    }

    private static void collect(Element element, StringBuilder text, boolean root) {
        if (!root && element.hasAttr("lang") || NOT_PROSE.contains(element.normalName())) return;
        if (element.normalName().equals("img") && element.hasAttr("alt") && AssistiveTechnology.perceives(element)) text.append(' ').append(element.attr("alt")).append(". ");
        for (var node : element.childNodes()) {
            if (node instanceof TextNode words && AssistiveTechnology.perceives(element)) text.append(words.text());
            else if (node instanceof Element child) collect(child, text, false);
        }
        if (element.isBlock()) text.append(". ");
    }
}
