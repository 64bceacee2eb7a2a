package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Focus;

/// What is hidden from screen readers cannot be reached with the Tab key.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/6cfa84/">ACT rule 6cfa84</a>
final class HiddenHoldsNoFocus implements Rule {

    @Override
    public String id() {
        return "hidden-holds-no-focus";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("6cfa84");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("[aria-hidden=true i]").stream().filter(AssistiveTechnology::rendered);
    }

    @Override
    public Verdict judge(Element hidden, Page page) {
        var reached = hidden.getAllElements().stream().filter(e -> Focus.reachedByTab(e) && AssistiveTechnology.rendered(e)).findFirst();
        if (reached.isEmpty()) return passed();
        return maybeMovesOn(reached.get(), page) ? cannotTell("does-focus-move-on") : failed("holds-focus");
    }

    /// A stop out of sight is how scripts keep focus in a dialog; without such a script it is a stop like others.
    private static boolean maybeMovesOn(Element stop, Page page) {
        boolean scripted = PageScripts.isPartlyElsewhere(page) || PageScripts.of(page).matches("(?s).*['\"]focus(in)?['\"].*|(?s).*onfocus.*");
        boolean sentinel = !AssistiveTechnology.visible(stop) && (scripted || stop.text().isBlank() && stop.is("div, span, a"));
        return sentinel || stop.hasAttr("onfocus") || stop.is("iframe:not([srcdoc])");
    }
}
