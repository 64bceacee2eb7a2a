package vn.congmo.accessibility.reports;

import java.time.Duration;
import vn.congmo.accessibility.Report;

/// One engine's report on a page, and the name of what ran: `static`, `nu`, or a browser's setting such as `320-dark`.
///
/// @param took how long it ran; zero when nobody measured
public record Run(String name, Report report, Duration took) {

    /// Name of the run of a page that could not be read at all.
    public static final String READ = "read";

    public Run(String name, Report report) {
        this(name, report, Duration.ZERO);
    }
}
