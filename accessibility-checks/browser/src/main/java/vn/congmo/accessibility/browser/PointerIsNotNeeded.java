package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// What answers to a pointer can be reached with the keyboard too.
///
/// Looks for places that listen to presses, cannot take the focus, and stand neither in nor around a control. Each is pressed while
/// the page is held where it is: only where something happens is somebody shut out. Where another control seems to do the same, or
/// the place does not look like a control, a person is asked. Presses that an ancestor listens to for its parts are not seen.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#keyboard">WCAG 2.2, SC 2.1.1 (A)</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F54">WCAG failures F54, F42 and F59</a>
final class PointerIsNotNeeded implements BrowserCheck {

    private static final Script POINTER = Script.of("pointer", "guard");
    private static final int MOST_PRESSES = 20;

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/pointer-is-not-needed", List.of("2.1.1"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (!(page.askWithListeners(POINTER, "find") instanceof Map<?, ?> found) || isZero(found.get("listening"))) {
            return List.of(rule().inapplicable());
        }
        if (isZero(found.get("found"))) {
            return List.of(rule().passed(OwnRule.PAGE));
        }
        try {
            return page.await(POINTER, budget, "press", MOST_PRESSES) instanceof List<?> pressed ? findings(pressed) : List.of(rule().untested("page-cannot-be-held", ""));
        } finally {
            page.renew();
        }
    }

    private List<Finding> findings(List<?> pressed) {
        return pressed.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : pressed.stream().map(place -> finding((Map<?, ?>) place)).toList();
    }

    private Finding finding(Map<?, ?> place) {
        var evidence = Map.of("does", String.valueOf(place.get("does")));
        return Boolean.TRUE.equals(place.get("sure"))
                ? rule().failed("pointer-only", evidence, OpenPage.target(place))
                : rule().cannotTell("another-way", evidence, OpenPage.target(place));
    }

    private static boolean isZero(Object count) {
        return ((Number) count).intValue() == 0;
    }
}
