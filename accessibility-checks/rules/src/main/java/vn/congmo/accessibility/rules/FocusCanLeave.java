package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Who walks a page by keyboard can leave every control again: none takes the focus back or swallows the Tab key.
/// Scripts are read as text; where another key may lead out, a person is asked.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/80af7b/">ACT rule 80af7b</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/a1b64e/">ACT rule a1b64e</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F10">WCAG failure F10</a>
final class FocusCanLeave implements Rule {

    private static final Pattern BACK = Pattern.compile("\\.\\s*focus\\s*\\(");
    private static final Pattern TAB = Pattern.compile("['\"]Tab['\"]|(keyCode|which)\\s*={2,3}\\s*9\\b");
    private static final Pattern KEYS = Pattern.compile("['\"](Escape|Esc|F6|[a-zA-Z])['\"]|(keyCode|which)\\s*={2,3}\\s*27\\b");
    private static final Pattern SWALLOWS = Pattern.compile("preventDefault|return\\s+false|\\.\\s*focus\\s*\\(");

    @Override
    public String id() {
        return "focus-can-leave";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("80af7b", "a1b64e");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[onblur], [onfocusout], [onkeydown], [onkeypress]").filter(e -> !e.is("body, html"));
    }

    @Override
    public Verdict judge(Element control, Page page) {
        var left = PageScripts.withCalled(control.attr("onblur") + ";" + control.attr("onfocusout"), page);
        var pressed = PageScripts.withCalled(control.attr("onkeydown") + ";" + control.attr("onkeypress"), page);
        boolean held = BACK.matcher(left).find() || TAB.matcher(pressed).find() && SWALLOWS.matcher(pressed).find();
        if (!held) return passed();
        boolean sometimes = left.contains("if") || KEYS.matcher(pressed).find() || page.document().select("[onkeydown], [onkeyup], [onkeypress]").stream().anyMatch(e -> e != control);
        return sometimes || PageScripts.of(page).contains("keydown") ? cannotTell("another-way-out") : failed("held");
    }
}
