package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// Every Tab stop looks different while it has the focus.
///
/// Walks the page with Tab and compares computed styles of the stop and what is around it; where they say nothing,
/// pictures taken with and without focus decide. A text field shows its caret, which is enough.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#focus-visible">WCAG 2.2, SC 2.4.7 (AA)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/oj04fd/">ACT rule oj04fd</a>
final class FocusIsVisible implements BrowserCheck {

    private static final int MOST_STOPS = 1000;

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/focus-visible", List.of("2.4.7"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (!page.hold()) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        if (!page.toTheTop()) {
            return List.of(rule().inapplicable());
        }
        page.ask("beginWalk");
        var stops = walk(page, budget);
        if (stops == 0) {
            return List.of(rule().inapplicable());
        }
        var findings = new ArrayList<Finding>();
        for (var suspect : (List<?>) page.ask("suspects")) {
            budget.demand();
            var place = (Map<?, ?>) suspect;
            if (looksTheSame(page, place.get("number"))) {
                findings.add(unseen(place, stops));
            }
        }
        return findings.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : findings;
    }

    /// A stop without any size may hand the focus on at once; a person has to try.
    private Finding unseen(Map<?, ?> place, int stops) {
        var evidence = Map.of("stops", String.valueOf(stops));
        return Boolean.TRUE.equals(place.get("empty"))
                ? rule().cannotTell("focus-on-nothing", evidence, OpenPage.target(place))
                : rule().failed("focus-not-seen", evidence, OpenPage.target(place));
    }

    /// Tabs until the focus leaves the page or comes back to where it was; says how many stops there were.
    private static int walk(OpenPage page, Budget budget) {
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            budget.demand();
            page.pressTab();
            if (!Boolean.TRUE.equals(page.ask("step"))) {
                return stops;
            }
        }
        throw new OutOfTime();
    }

    private static boolean looksTheSame(OpenPage page, Object number) {
        var clip = (Map<?, ?>) page.ask("focusSuspect", number);
        var withFocus = page.capture(clip);
        page.ask("blurSuspect", number);
        return Arrays.equals(withFocus, page.capture(clip));
    }
}
