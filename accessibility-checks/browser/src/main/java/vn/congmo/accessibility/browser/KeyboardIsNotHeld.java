package vn.congmo.accessibility.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.Keys;
import vn.congmo.accessibility.Finding;

/// Wherever the keyboard comes, it gets away again.
///
/// Walks with Tab where scripts listen to keys or focus. Where the focus goes round among some stops, Shift+Tab, Escape and the keys that
/// the page names are tried; in a dialog its buttons too. Only what none of them leaves is a trap.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#no-keyboard-trap">WCAG 2.2, SC 2.1.2 (A)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/80af7b/">ACT rules 80af7b, a1b64e and ebe86a</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F10">WCAG failure F10</a>
final class KeyboardIsNotHeld implements BrowserCheck {

    private static final int A_FEW = 3;
    private static final Map<String, Keys> NAMED = Map.of("ctrl", Keys.CONTROL, "alt", Keys.ALT, "shift", Keys.SHIFT, "esc", Keys.ESCAPE);

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/keyboard-is-not-held", List.of("2.1.2"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        var walk = page.walk();
        if (!walk.hasStops()) {
            return List.of(rule().inapplicable());
        }
        if (!walk.scriptsListen("keys") && !walk.scriptsListen("focus")) {
            return List.of(rule().passed(OwnRule.PAGE));
        }
        if (!walk.walk(budget)) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        return List.of(walk.isHeld() && !getsOut(page, walk, budget) ? held(page, walk) : rule().passed(OwnRule.PAGE));
    }

    private Finding held(OpenPage page, TabWalk walk) {
        var place = (Map<?, ?>) page.ask(TabWalk.KEYBOARD, "holder");
        var target = OpenPage.target(place);
        var all = ((Number) place.get("all")).intValue();
        var evidence = Map.of("holding", String.valueOf(walk.holding()), "all", String.valueOf(all));
        // Going round in the whole page may be what an application wants; a person has to try.
        var sure = !walk.isInDialog() && (walk.holding() <= A_FEW || walk.holding() < all);
        return sure ? rule().failed("held", evidence, target) : rule().cannotTell("goes-round", evidence, target);
    }

    private static boolean getsOut(OpenPage page, TabWalk walk, Budget budget) {
        if (outBackwards(page, walk) || outBy(page, walk, List.of(Keys.ESCAPE))) {
            return true;
        }
        for (var named : (List<?>) page.ask(TabWalk.KEYBOARD, "advertised")) {
            budget.demand();
            if (outBy(page, walk, keys(String.valueOf(named)))) {
                return true;
            }
        }
        return walk.isInDialog() && Boolean.TRUE.equals(page.ask(TabWalk.KEYBOARD, "closeDialog"));
    }

    /// Step by step, because a walk backwards comes in again at the end of the page.
    private static boolean outBackwards(OpenPage page, TabWalk walk) {
        page.ask(TabWalk.KEYBOARD, "intoCycle");
        for (var step = 0; step <= walk.holding(); step++) {
            walk.pressBack(1);
            if (isOut(page)) {
                return true;
            }
        }
        return false;
    }

    /// The key leads out at once, or lets the next Tab lead out.
    private static boolean outBy(OpenPage page, TabWalk walk, List<? extends CharSequence> keys) {
        if (!Boolean.TRUE.equals(page.ask(TabWalk.KEYBOARD, "intoCycle"))) {
            return true;
        }
        walk.pressTogether(keys);
        if (isOut(page)) {
            return true;
        }
        walk.press(Keys.TAB, 1, true);
        return isOut(page);
    }

    private static boolean isOut(OpenPage page) {
        return Boolean.TRUE.equals(page.ask(TabWalk.KEYBOARD, "isOut"));
    }

    private static List<? extends CharSequence> keys(String named) {
        return Arrays.stream(named.split("\\+")).map(key -> key.matches("f\\d+") ? Keys.valueOf(key.toUpperCase(Locale.ROOT)) : NAMED.containsKey(key) ? NAMED.get(key) : key).toList();
    }
}
