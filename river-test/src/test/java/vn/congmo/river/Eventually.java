package vn.congmo.river;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for what another process will do soon, and says what was awaited when it does not happen.
final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    static void becomes(String what, Duration atMost, Callable<Boolean> condition) {
        finds(what, atMost, () -> condition.call() ? Optional.of(true) : Optional.empty());
    }

    static <T> T finds(String what, Duration atMost, Callable<Optional<T>> search) {
        var deadline = Instant.now().plus(atMost);
        Exception last = null;
        while (Instant.now().isBefore(deadline)) {
            try {
                var found = search.call();
                if (found.isPresent()) return found.get();
                last = null;
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("Not within " + atMost + ": " + what, last);
    }
}
