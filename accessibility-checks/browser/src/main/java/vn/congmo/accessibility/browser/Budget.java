package vn.congmo.accessibility.browser;

import java.time.Duration;

/// The time that one check may take on one page.
final class Budget {

    private final long end;

    Budget(Duration length) {
        this.end = System.nanoTime() + length.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    void demand() {
        if (left().isZero()) {
            throw new OutOfTime();
        }
    }
}
