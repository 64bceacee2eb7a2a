package vn.congmo.cms.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;

/// How long caches may keep what is live (RFC 9111; RFC 5861): never past a change that is planned.
final class Lifetime {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration WHILE_REVALIDATING = Duration.ofMinutes(5);
    private static final Duration WHILE_WE_ARE_DOWN = Duration.ofDays(1);

    private Lifetime() {}

    /// @param planned when it will change by itself; null when nobody has planned a change
    static CacheControl until(@Nullable Instant planned, Instant now) {
        var left = planned == null ? WHILE_WE_ARE_DOWN : Duration.between(now, planned);
        if (!left.isPositive()) return CacheControl.noCache().cachePublic();
        var fresh = shorter(FRESH, left);
        var stale = left.minus(fresh);
        return CacheControl.maxAge(fresh).cachePublic().staleWhileRevalidate(shorter(WHILE_REVALIDATING, stale)).staleIfError(planned == null ? WHILE_WE_ARE_DOWN : stale);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
