package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import vn.congmo.accessibility.Finding;

/// What was made into a button, link or box by script answers to Enter or Space as it answers to a press.
///
/// Presses both keys on each such thing while the page is held where it is; where they do nothing, presses it with the pointer.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#keyboard">WCAG 2.2, SC 2.1.1 (A)</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F42">WCAG failures F42 and F54</a>
final class KeysDoWhatClicksDo implements BrowserCheck {

    private static final Script POINTER = Script.of("pointer", "guard");
    private static final int MOST = 8;

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/keys-do-what-clicks-do", List.of("2.1.1"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (!(page.askWithListeners(POINTER, "findMade") instanceof List<?> heard) || heard.isEmpty()) {
            return List.of(rule().inapplicable());
        }
        try {
            var findings = new ArrayList<Finding>();
            for (var number = 0; number < Math.min(MOST, heard.size()); number++) {
                budget.demand();
                var answers = Boolean.TRUE.equals(heard.get(number)) && (answersTo(Keys.ENTER, number, page, budget) || answersTo(Keys.SPACE, number, page, budget));
                if (!answers && page.await(POINTER, budget, "pressMade", number) instanceof Map<?, ?> place) {
                    findings.add(finding(place));
                }
            }
            return findings.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : findings;
        } finally {
            page.renew();
        }
    }

    private static boolean answersTo(Keys key, int number, OpenPage page, Budget budget) {
        if (!Boolean.TRUE.equals(page.await(POINTER, budget, "stand", number))) {
            return true;
        }
        page.walk().press(key, 1, true);
        return !said(page.ask(POINTER, "did", number)).isEmpty();
    }

    private static String said(@Nullable Object words) {
        return words == null ? "" : String.valueOf(words);
    }

    private Finding finding(Map<?, ?> place) {
        var evidence = Map.of("does", String.valueOf(place.get("does")));
        return Boolean.TRUE.equals(place.get("sure"))
                ? rule().failed("keys-do-nothing", evidence, OpenPage.target(place))
                : rule().cannotTell("another-way", evidence, OpenPage.target(place));
    }
}
