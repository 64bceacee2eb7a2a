package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// No clock takes readers away or takes a message from them before they are done.
///
/// Looks at the timers that the page has set by the time that it is loaded, and at messages that are gone after the watch.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#timing-adjustable">WCAG 2.2, SC 2.2.1 (A)</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F58">WCAG failures F58, F40 and F41</a>
final class TimeIsEnough implements BrowserCheck {

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/time-is-enough", List.of("2.2.1"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        page.await(MotionCanBeStopped.MOTION, budget, "watch");
        var findings = new ArrayList<Finding>();
        ((List<?>) page.ask(MotionCanBeStopped.MOTION, "limits")).forEach(limit -> findings.add(limited((Map<?, ?>) limit)));
        ((List<?>) page.ask(MotionCanBeStopped.MOTION, "gone")).forEach(place -> findings.add(gone((Map<?, ?>) place)));
        if (findings.isEmpty()) {
            return List.of(Boolean.TRUE.equals(page.ask(MotionCanBeStopped.MOTION, "hasTimers")) ? rule().passed(OwnRule.PAGE) : rule().inapplicable());
        }
        return findings;
    }

    private Finding limited(Map<?, ?> limit) {
        var evidence = Map.of("seconds", String.valueOf(limit.get("seconds")));
        return Boolean.TRUE.equals(limit.get("sure")) ? rule().failed("leads-away", evidence, OwnRule.PAGE) : rule().cannotTell("may-lead-away", evidence, OwnRule.PAGE);
    }

    private Finding gone(Map<?, ?> place) {
        return rule().cannotTell("message-gone", Map.of("text", String.valueOf(place.get("text"))), OpenPage.target(place));
    }
}
