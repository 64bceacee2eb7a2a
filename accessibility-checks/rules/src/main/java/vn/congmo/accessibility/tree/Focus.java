package vn.congmo.accessibility.tree;

import org.jsoup.nodes.Element;

/// What the keyboard reaches, as far as markup tells (HTML, section 6.6.2, "focusable area").
public final class Focus {

    private Focus() {}

    /// True when the element can receive focus, by keyboard or by script.
    public static boolean focusable(Element element) {
        return hasTabIndex(element) || byItself(element);
    }

    /// True when the Tab key reaches the element.
    public static boolean reachedByTab(Element element) {
        if (inert(element)) return false;
        if (hasTabIndex(element)) return !element.attr("tabindex").strip().startsWith("-") && !disabled(element);
        return byItself(element);
    }

    /// True in a part that is switched off as a whole (HTML, section 6.3, "inert subtrees").
    private static boolean inert(Element element) {
        var document = element.ownerDocument();
        boolean some = document != null && Remembered.on(document, "inert", () -> document.selectFirst("[inert]") != null);
        return some && element.closest("[inert]") != null;
    }

    private static boolean hasTabIndex(Element element) {
        return element.attr("tabindex").strip().matches("[+-]?\\d+");
    }

    private static boolean byItself(Element element) {
        return switch (element.normalName()) {
            case "a", "area" -> element.hasAttr("href");
            case "input" -> !element.attr("type").equalsIgnoreCase("hidden") && !disabled(element);
            case "button", "select", "textarea" -> !disabled(element);
            case "summary" -> element.parent() != null && element.parent().normalName().equals("details");
            case "audio", "video" -> element.hasAttr("controls");
            case "iframe" -> true;
            default -> element.hasAttr("contenteditable") && !element.attr("contenteditable").equalsIgnoreCase("false");
        };
    }

    private static boolean disabled(Element element) {
        if (element.hasAttr("disabled") && element.is("button, input, select, textarea")) return true;
        var group = element.closest("fieldset[disabled]");
        return group != null && element.is("button, input, select, textarea") && element.closest("legend") == null;
    }
}
