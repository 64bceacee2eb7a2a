package vn.congmo.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    @Test
    void what_nobody_plans_to_change_is_fresh_for_a_minute() {
        assertThat(Lifetime.until(null, NOW).getHeaderValue()).isEqualTo("max-age=60, public, stale-if-error=86400, stale-while-revalidate=300");
    }

    @Test
    void nothing_is_kept_past_a_planned_change() {
        assertThat(Lifetime.until(NOW.plusSeconds(20), NOW).getHeaderValue()).isEqualTo("max-age=20, public, stale-if-error=0, stale-while-revalidate=0");
        assertThat(Lifetime.until(NOW.plusSeconds(100), NOW).getHeaderValue()).isEqualTo("max-age=60, public, stale-if-error=40, stale-while-revalidate=40");
        assertThat(Lifetime.until(NOW.minusSeconds(1), NOW).getHeaderValue()).isEqualTo("no-cache, public");
    }
}
