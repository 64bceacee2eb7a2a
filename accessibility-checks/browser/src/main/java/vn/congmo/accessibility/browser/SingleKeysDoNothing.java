package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Finding;

/// Letters, digits and signs pressed by themselves set nothing off: speech input and trembling hands type them by accident.
///
/// Presses each while nothing has the focus. What happens must happen a second time.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#character-key-shortcuts">WCAG 2.2, SC 2.1.4 (A)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/ffbc54/">ACT rule ffbc54</a>
final class SingleKeysDoNothing implements BrowserCheck {

    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz0123456789/?.,;+-=";

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/single-keys-do-nothing", List.of("2.1.4"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (!Boolean.TRUE.equals(page.askWithListeners(TabWalk.KEYBOARD, "hearsEverywhere"))) {
            return List.of(rule().inapplicable());
        }
        if (!Boolean.TRUE.equals(page.await(TabWalk.KEYBOARD, budget, "beginKeys"))) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        try {
            var keys = pressed(KEYS, page);
            if (!keys.isEmpty()) {
                keys = pressed(String.join("", keys.keySet()), page);
            }
            return List.of(keys.isEmpty() ? rule().passed(OwnRule.PAGE) : finding(keys, page));
        } finally {
            page.renew();
        }
    }

    private Finding finding(Map<String, String> keys, OpenPage page) {
        var evidence = Map.of("keys", String.join(" ", keys.keySet()), "does", keys.values().iterator().next());
        return Boolean.TRUE.equals(page.ask(TabWalk.KEYBOARD, "speaksOfShortcuts"))
                ? rule().cannotTell("may-be-turned-off", evidence, OwnRule.PAGE)
                : rule().failed("single-key", evidence, OwnRule.PAGE);
    }

    /// What each key does, for those that do something.
    private static Map<String, String> pressed(String keys, OpenPage page) {
        page.walk().pressEach(keys);
        return ((List<?>) page.ask(TabWalk.KEYBOARD, "heardKeys")).stream().map(one -> (Map<?, ?>) one)
                .collect(Collectors.toMap(one -> String.valueOf(one.get("key")), one -> String.valueOf(one.get("does")), (first, second) -> first, TreeMap::new));
    }
}
