package vn.congmo.accessibility.reports;

import java.time.Duration;
import vn.congmo.accessibility.Report;

/// One engine's report on a page, and the name of what ran: `static`, `nu`, or a browser's setting such as `320-dark`.
///
/// @param took how long it ran; zero when nobody measured
public record Run(String name, Report report, Duration took) {

    /// Name of the run of a page that could not be read at all.
    public static final String READ = "read";

    /// Name of what a person did; its report names tester, assistive technology and browser instead of an engine.
    public static final String MANUAL = "manual";

    boolean isManual() {
        return name.equals(MANUAL);
    }

    public Run(String name, Report report) {
        this(name, report, Duration.ZERO);
    }
}
