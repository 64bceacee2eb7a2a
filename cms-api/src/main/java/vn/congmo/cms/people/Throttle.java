package vn.congmo.cms.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down guessing. Failures are counted for a name from one address, so that nobody can lock another person out.
///
/// Kept in the process: a restart forgets it, and nodes count on their own.
final class Throttle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /// Strangers may invent names without end; the oldest are forgotten.
    private static final int MOST_PLACES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> places = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_PLACES;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {
        Instant freeAt() {
            if (count < FREE_TRIES) return last;
            var doublings = Math.min(count - FREE_TRIES, 10);
            var wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    /// Zero or less when a try is welcome now.
    synchronized Duration waitFor(String place) {
        var failures = places.get(place);
        return failures == null ? Duration.ZERO : Duration.between(clock.instant(), failures.freeAt());
    }

    synchronized void failed(String place) {
        var before = places.remove(place);
        places.put(place, new Failures(before == null ? 1 : before.count() + 1, clock.instant()));
    }

    synchronized void succeeded(String place) {
        places.remove(place);
    }
}
