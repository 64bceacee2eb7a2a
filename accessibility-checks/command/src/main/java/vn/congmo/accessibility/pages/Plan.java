package vn.congmo.accessibility.pages;

import java.util.List;
import vn.congmo.accessibility.browser.Setting;

/// What is to run on each page.
///
/// @param nu       true when the HTML checker runs
/// @param settings how the browser meets the page; empty when no browser runs
/// @param pictures true when what fails is photographed for a report
public record Plan(boolean nu, List<Setting> settings, boolean pictures) {

    public Plan {
        settings = List.copyOf(settings);
    }

    public Plan(boolean nu, List<Setting> settings) {
        this(nu, settings, false);
    }

    public static Plan staticOnly() {
        return new Plan(false, List.of());
    }
}
