package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Aria;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;
import vn.congmo.accessibility.tree.Roles;

/// Who speaks the words seen on a control operates it: they are part of its name.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/2ee8b8/">ACT rule 2ee8b8</a>
final class LabelInName implements Rule {

    @Override
    public String id() {
        return "label-in-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.5.3");
    }

    @Override
    public List<String> actRules() {
        return List.of("2ee8b8");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[aria-label], [aria-labelledby]").filter(LabelInName::isNamedByItsText).filter(e -> !seen(e).isEmpty());
    }

    @Override
    public Verdict judge(Element control, Page page) {
        var name = AccessibleName.of(control);
        if (name.isEmpty()) return passed();
        var said = " " + EmptyWords.words(name.get()) + " ";
        return said.contains(" " + seen(control) + " ") ? passed() : failed("not-in-name", Map.of("seen", seen(control), "name", name.get()));
    }

    private static boolean isNamedByItsText(Element control) {
        var role = Aria.role(Roles.of(control));
        return role != null && role.namedFromContent() && Focus.focusable(control);
    }

    /// The words that are seen, without those in brackets; a single letter or sign stands for a picture, such as × for closing.
    private static String seen(Element control) {
        var text = new StringBuilder();
        control.traverse((node, depth) -> {
            if (node instanceof TextNode words && words.parent() instanceof Element holder && AssistiveTechnology.visible(holder) && !isIcon(holder)) text.append(words.text());
            else if (node instanceof Element e && e.isBlock() && !AssistiveTechnology.style(e, "display").startsWith("inline")) text.append(' ');
        });
        var words = EmptyWords.words(text.toString().replaceAll("\\([^)]*\\)", " "));
        return words.matches("\\D?") ? "" : words;
    }

    /// True for text that a font shows as pictures: its letters are not what is seen.
    private static boolean isIcon(Element holder) {
        for (var e = holder; e != null; e = e.parent()) if (AssistiveTechnology.style(e, "font-family").contains("icon")) return true;
        return holder.className().toLowerCase(Locale.ROOT).matches(".*\\b(material-(icons|symbols)|icon|glyphicon)\\b.*");
    }
}
