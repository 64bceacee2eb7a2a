package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private final Report report = new StaticChecks(Clock.systemUTC()).check(Page.of("""
            <!doctype html><html lang="vi"><head><title>Tin trong ngày</title></head><body><main>
            <img src="a.jpg"><button aria-label="Gửi">Nộp hồ sơ</button><meta http-equiv="refresh" content="9"></main></body></html>
            """, ""));

    @Test
    void a_barrier_outside_the_profile_neither_refuses_nor_shows() {
        assertThat(Profile.WCAG_22.narrow(report).refusals()).extracting(Finding::rule).contains("label-in-name", "image-has-text-alternative");
        assertThat(Profile.WCAG_20.narrow(report).refusals()).extracting(Finding::rule).contains("image-has-text-alternative").doesNotContain("label-in-name");
    }

    @Test
    void a_finding_shows_the_criteria_of_the_profile_only() {
        var reload = Profile.WCAG_20.narrow(report).failed().stream().filter(f -> f.rule().equals("no-timed-refresh")).findFirst().orElseThrow();
        assertThat(reload.criteria()).containsExactly("2.2.1");
    }

    @Test
    void a_profile_is_found_by_its_name() {
        assertThat(Profile.named("tcvn-9249-reference")).contains(Profile.TCVN_9249_REFERENCE);
        assertThat(Profile.named("wcag-9")).isEmpty();
    }
}
