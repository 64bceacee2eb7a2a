package vn.congmo.accessibility.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/// One walk through the open page with the Tab key, while the page is held where it is. Several checks look at it.
///
/// Keys are pressed in bundles, because each call of the driver costs as much as ten keys. Where scripts listen to the focus they may
/// act a moment later, so that each key waits: by the page's own clock, whose timers run in the order of their hours on a busy machine too.
final class TabWalk {

    static final Script KEYBOARD = Script.of("keyboard", "guard");

    private static final int MOST_STOPS = 600;
    private static final int BUNDLE = 15;
    private static final int SLOW_BUNDLE = 5;
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private final OpenPage page;
    private final Map<?, ?> listening;
    private Map<?, ?> state = Map.of();

    private TabWalk(OpenPage page, Map<?, ?> listening) {
        this.page = page;
        this.listening = listening;
    }

    /// Not walked yet.
    static TabWalk on(OpenPage page) {
        return new TabWalk(page, page.askWithListeners(KEYBOARD, "listening") instanceof Map<?, ?> map ? map : Map.of("stops", 0L));
    }

    boolean hasStops() {
        return ((Number) listening.get("stops")).intValue() > 0;
    }

    /// Without scripts that listen to keys or focus the browser does what it always does.
    boolean scriptsListen(String what) {
        return Boolean.TRUE.equals(listening.get(what));
    }

    /// False where the page cannot be walked.
    boolean walk(Budget budget) {
        if (!state.isEmpty()) {
            return true;
        }
        if (!Boolean.TRUE.equals(page.ask(KEYBOARD, "begin"))) {
            return false;
        }
        var slow = scriptsListen("slow");
        for (var pressed = 0; pressed < MOST_STOPS; pressed += slow ? SLOW_BUNDLE : BUNDLE) {
            budget.demand();
            press(Keys.TAB, slow ? SLOW_BUNDLE : BUNDLE, slow);
            state = (Map<?, ?>) page.ask(KEYBOARD, "state");
            if (!"going".equals(state.get("end"))) {
                return true;
            }
        }
        throw new OutOfTime();
    }

    /// True when the focus went round among some stops and never came out of the page.
    boolean isHeld() {
        return "held".equals(state.get("end"));
    }

    boolean isInDialog() {
        return Boolean.TRUE.equals(state.get("dialog"));
    }

    int stops() {
        return ((Number) state.get("stops")).intValue();
    }

    int holding() {
        return ((Number) state.get("holding")).intValue();
    }

    void press(CharSequence key, int times, boolean slowly) {
        var atOnce = slowly ? 1 : times;
        for (var pressed = 0; pressed < times; pressed += atOnce) {
            var actions = new Actions(page.driver(), Duration.ZERO);
            for (var i = 0; i < atOnce; i++) {
                actions.sendKeys(key);
            }
            actions.perform();
            if (slowly) {
                rest();
            }
        }
    }

    /// One key after another.
    void pressEach(String keys) {
        var actions = new Actions(page.driver(), Duration.ZERO);
        keys.chars().forEach(key -> actions.sendKeys(String.valueOf((char) key)));
        actions.perform();
        rest();
    }

    /// Keys held down together, such as Ctrl+M, and a moment after.
    void pressTogether(List<? extends CharSequence> keys) {
        var actions = new Actions(page.driver(), Duration.ZERO);
        var held = keys.subList(0, keys.size() - 1);
        held.forEach(actions::keyDown);
        actions.sendKeys(keys.getLast());
        held.reversed().forEach(actions::keyUp);
        actions.perform();
        rest();
    }

    void pressBack(int times) {
        var actions = new Actions(page.driver(), Duration.ZERO).keyDown(Keys.SHIFT);
        for (var i = 0; i < times; i++) {
            actions.sendKeys(Keys.TAB);
        }
        actions.keyUp(Keys.SHIFT).perform();
        rest();
    }

    private void rest() {
        page.await(KEYBOARD, new Budget(LONGEST_REST), "rest");
    }
}
