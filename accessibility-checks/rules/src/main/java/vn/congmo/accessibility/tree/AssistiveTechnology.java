package vn.congmo.accessibility.tree;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What assistive technology perceives of a page, as far as markup and the page's own styles tell (WAI-ARIA 1.2, section 7).
public final class AssistiveTechnology {

    private static final Set<String> NEVER_RENDERED = Set.of(
            "head", "script", "style", "template", "noscript", "title", "meta", "link", "base", "param", "source", "track", "datalist");

    private AssistiveTechnology() {}

    /// What an element takes over from those around it.
    private record Shown(boolean removed, boolean hiddenFromTree, boolean outOfSight, String visibility) {

        static final Shown PLAIN = new Shown(false, false, false, "");

        boolean rendered() {
            return !removed && !visibility.equals("hidden") && !visibility.equals("collapse");
        }
    }

    /// True when the element is rendered and neither it nor an ancestor is `aria-hidden`.
    public static boolean perceives(Element element) {
        var shown = shown(element);
        return shown.rendered() && !shown.hiddenFromTree;
    }

    private static Shown shown(Element element) {
        var styles = PageStyles.of(element);
        return Inherited.of(element, AssistiveTechnology.class.getName(), Shown.PLAIN, (around, e) -> within(around, e, styles));
    }

    private static Shown within(Shown around, Element element, PageStyles styles) {
        var visibility = styles.value(element, "visibility");
        boolean hidden = element.hasAttr("aria-hidden") && element.attr("aria-hidden").strip().equalsIgnoreCase("true");
        return new Shown(around.removed || removed(element, styles), around.hiddenFromTree || hidden, around.outOfSight || outOfSight(element, styles),
                visibility.isEmpty() || visibility.equals("inherit") ? around.visibility : visibility);
    }

    /// The value of a style property set on the element itself by the page's own styles, in lower case; empty when it is not set.
    public static String style(Element element, String property) {
        return PageStyles.of(element).value(element, property);
    }

    /// The rules of the page's own `style` elements, in order, one for each selector.
    public static List<StyleRule> styles(Document page) {
        return PageStyles.of(page).rules();
    }

    /// True when a style sheet in a file of its own may say more than the page does.
    public static boolean styledElsewhere(Document page) {
        return PageStyles.of(page).isPart();
    }

    /// True when the element is part of what a browser shows: not `hidden`, `display: none` or `visibility: hidden`.
    public static boolean rendered(Element element) {
        return shown(element).rendered();
    }

    /// True when the element is rendered and not moved out of sight or clipped to nothing.
    public static boolean visible(Element element) {
        var shown = shown(element);
        return shown.rendered() && !shown.outOfSight;
    }

    private static boolean removed(Element element, PageStyles styles) {
        var tag = element.normalName();
        if (NEVER_RENDERED.contains(tag) && !(tag.equals("title") && inSvg(element))) return true;
        if (element.hasAttr("hidden")) return true;
        if (tag.equals("dialog") && !element.hasAttr("open")) return true;
        if (tag.equals("input") && element.attr("type").equalsIgnoreCase("hidden")) return true;
        return styles.value(element, "display").equals("none");
    }

    private static boolean inSvg(Element element) {
        return element.parent() != null && !element.parent().normalName().equals("head");
    }

    private static boolean outOfSight(Element element, PageStyles styles) {
        var position = styles.value(element, "position");
        if (!position.equals("absolute") && !position.equals("fixed")) return false;
        return farAway(styles.value(element, "left")) || farAway(styles.value(element, "top"))
                || styles.value(element, "clip").matches("rect\\((0|1px)[ ,].*")
                || styles.value(element, "clip-path").startsWith("inset(50%");
    }

    private static boolean farAway(String offset) {
        return offset.matches("-\\d{3,}(\\.\\d+)?(px|em|rem|vw|%)?");
    }
}
