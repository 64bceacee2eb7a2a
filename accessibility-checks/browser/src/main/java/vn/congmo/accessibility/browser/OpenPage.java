package vn.congmo.accessibility.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.congmo.accessibility.Target;

/// The page that stands open in the browser, with the keys and questions that the checks need.
final class OpenPage {

    private static final String WALK = resource("page.js");
    private static final Script GUARD = Script.of("guard");

    private final Chromium browser;
    private final Setting setting;
    private @Nullable TabWalk walk;

    OpenPage(Chromium browser, Setting setting) {
        this.browser = browser;
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    ChromeDriver driver() {
        return browser.driver();
    }

    byte[] capture(Map<?, ?> clip) {
        return browser.capture(clip);
    }

    /// Calls one of the functions of `page.js` in the page.
    @Nullable Object ask(String function, Object... arguments) {
        return driver().executeScript(WALK + "\nreturn congmo." + function + "(...arguments);", arguments);
    }

    @Nullable Object ask(Script script, String function, Object... arguments) {
        return driver().executeScript(script.call(function), arguments);
    }

    /// Calls a function that takes a while, and waits for it.
    ///
    /// @throws org.openqa.selenium.ScriptTimeoutException when it takes longer than is left of the budget
    @Nullable Object await(Script script, Budget budget, String function, Object... arguments) {
        driver().manage().timeouts().scriptTimeout(budget.left());
        var answer = driver().executeAsyncScript(script.callAndWait(function), arguments);
        if (answer instanceof Map<?, ?> map && map.get("error") instanceof String thrown) {
            throw new JavascriptException(thrown);
        }
        return answer;
    }

    /// Calls a function with the console's `getEventListeners`: pages do not tell otherwise what listens to what.
    @Nullable Object askWithListeners(Script script, String function) {
        var answer = driver().executeCdpCommand("Runtime.evaluate",
                Map.of("expression", script.callWithListeners(function), "includeCommandLineAPI", true, "returnByValue", true));
        if (answer.get("exceptionDetails") instanceof Map<?, ?> thrown) {
            throw new JavascriptException(String.valueOf(thrown.get("exception")));
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /// The walk through the page with the Tab key, the same for all checks until the page is opened anew.
    TabWalk walk() {
        if (walk == null) {
            walk = TabWalk.on(this);
        }
        return walk;
    }

    /// Before keys and presses: whatever the page does about them, it stays where it is and sends no form. Lasts until the page is opened anew.
    /// Pictures, frames, workers and windows that a script adds are not held and can still ask a server. False in a browser that cannot hold a page: nothing may be tried there.
    boolean hold() {
        return Boolean.TRUE.equals(ask(GUARD, "hold"));
    }

    /// Opens the page anew, after it was tried out.
    void renew() {
        walk = null;
        driver().navigate().refresh();
    }

    /// Lets the next Tab begin at the first stop of the page. False where there is no page to walk.
    boolean toTheTop() {
        return Boolean.TRUE.equals(ask("toTheTop"));
    }

    void pressTab() {
        press(Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }

    void pressEnter() {
        press(Map.of("key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r"));
    }

    private void press(Map<String, Object> key) {
        send(key.containsKey("text") ? "keyDown" : "rawKeyDown", key);
        send("keyUp", key);
    }

    private void send(String type, Map<String, Object> key) {
        var event = new HashMap<>(key);
        event.put("type", type);
        driver().executeCdpCommand("Input.dispatchKeyEvent", event);
    }

    /// Reads an element's place as `page.js` gives it: selector and markup.
    static Target target(Map<?, ?> place) {
        return new Target(String.valueOf(place.get("selector")), -1, -1, 0, 0, String.valueOf(place.get("excerpt")));
    }

    static String resource(String name) {
        try (var in = OpenPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
