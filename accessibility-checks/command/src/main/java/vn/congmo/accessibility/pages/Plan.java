package vn.congmo.accessibility.pages;

import java.util.List;
import vn.congmo.accessibility.browser.Setting;

/// What is to run on each page.
///
/// @param nu       true when the HTML checker runs
/// @param settings how the browser meets the page; empty when no browser runs
public record Plan(boolean nu, List<Setting> settings) {

    public Plan {
        settings = List.copyOf(settings);
    }

    public static Plan staticOnly() {
        return new Plan(false, List.of());
    }
}
