package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// To come to a control with the keyboard sets nothing off: no other page, no window, no form sent, and the focus stays.
///
/// What happened during the walk is tried once more, so that a page that changes by itself is not blamed for it.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#on-focus">WCAG 2.2, SC 3.2.1 (A)</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F55">WCAG failures F52 and F55</a>
final class FocusChangesNothing implements BrowserCheck {

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/focus-changes-nothing", List.of("3.2.1"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        var walk = page.walk();
        if (!walk.hasStops()) {
            return List.of(rule().inapplicable());
        }
        if (!walk.scriptsListen("focus")) {
            return List.of(rule().passed(OwnRule.PAGE));
        }
        if (!walk.walk(budget)) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        var findings = new ArrayList<Finding>();
        for (var told : (List<?>) page.await(TabWalk.KEYBOARD, budget, "again")) {
            var place = (Map<?, ?>) told;
            findings.add("changes".equals(place.get("kind"))
                    ? rule().failed("changes-on-focus", Map.of("does", String.valueOf(place.get("does"))), OpenPage.target(place))
                    : rule().failed("focus-thrown-away", Map.of(), OpenPage.target(place)));
        }
        return findings.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : findings;
    }
}
