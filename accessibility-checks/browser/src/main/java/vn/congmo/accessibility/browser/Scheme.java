package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The colours that a reader has asked the system for.
///
/// @see <a href="https://www.w3.org/TR/mediaqueries-5/#mf-user-preferences">Media Queries 5, user preferences</a>
public enum Scheme {
    LIGHT("light", "no-preference", "none"),
    DARK("dark", "no-preference", "none"),
    /// More contrast asked for (prefers-contrast: more).
    HIGH_CONTRAST("light", "more", "none"),
    /// The system paints with its own few colours (forced-colors: active).
    FORCED_COLORS("dark", "more", "active");

    private final Map<String, String> features;

    Scheme(String colorScheme, String contrast, String forced) {
        this.features = Map.of("prefers-color-scheme", colorScheme, "prefers-contrast", contrast, "forced-colors", forced);
    }

    /// Media features in the shape of the DevTools protocol (Emulation.setEmulatedMedia); each call replaces the last.
    List<Map<String, String>> features(boolean reducedMotion) {
        var all = new ArrayList<Map<String, String>>();
        features.forEach((name, value) -> all.add(Map.of("name", name, "value", value)));
        all.add(Map.of("name", "prefers-reduced-motion", "value", reducedMotion ? "reduce" : "no-preference"));
        return all;
    }
}
