package vn.congmo.accessibility.bench;

/// Whose results are scored. All are heard in one run, so that they saw the same page.
enum Engine {
    /// Everything: static rules, the HTML checker, axe-core, checks of our own in the browser.
    ALL,
    /// The static rules, without a browser.
    STATIC,
    /// axe-core as it is.
    AXE;

    boolean hears(String run, String rule) {
        return switch (this) {
            case ALL -> true;
            case STATIC -> run.equals("static");
            case AXE -> rule.startsWith("axe/");
        };
    }
}
