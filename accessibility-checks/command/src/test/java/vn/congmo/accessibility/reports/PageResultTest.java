package vn.congmo.accessibility.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.Target;

class PageResultTest {

    @Test
    void later_criteria_and_best_practices_are_advice_and_the_same_finding_in_two_settings_is_one() {
        Finding contrast = Findings.of("axe/color-contrast", Outcome.FAILED, "color-contrast", "1.4.3", Map.of("message", "m"));
        Finding reflow = Findings.of("browser/no-sideways-scrolling", Outcome.FAILED, "wider-than-screen", "1.4.10", Map.of());
        Finding practice = Findings.of("axe/region", Outcome.FAILED, "region", null, Map.of("message", "m"));

        var page = Findings.page(contrast, reflow, practice, contrast);
        var result = PageResult.of(page, Profile.WCAG_20);
        assertThat(result.barriers()).extracting(s -> s.finding().rule()).containsExactly("axe/color-contrast");
        assertThat(result.advice()).extracting(s -> s.finding().rule()).containsExactly("browser/no-sideways-scrolling", "axe/region");
        assertThat(PageResult.of(page, Profile.WCAG_22).barriers()).hasSize(2);
    }

    @Test
    void a_fault_that_several_engines_report_is_told_once_by_our_own_rule() {
        var ours = Findings.at("image-has-text-alternative", "1.1.1", "<img src=a.png class='x'>");
        var axe = Findings.at("axe/image-alt", "1.1.1", "<img class=\"x\" src=\"a.png\">");
        var other = Findings.at("axe/image-alt", "1.1.1", "<img class=\"x\" src=\"b.png\">");

        assertThat(PageResult.of(Findings.page(ours, axe, other), Profile.WCAG_20).barriers())
                .extracting(s -> s.finding().rule(), s -> s.finding().target().excerpt())
                .containsExactly(tuple(ours.rule(), ours.target().excerpt()), tuple(other.rule(), other.target().excerpt()));
    }

    @Test
    void two_equal_images_found_by_one_engine_stay_two() {
        var image = "<img src=a.png>";
        var first = Findings.at("image-has-text-alternative", "1.1.1", image);
        var second = new Finding(first.rule(), first.outcome(), first.criteria(), first.reason(), first.evidence(),
                new Target("main > img:nth-of-type(2)", 90, 99, 7, 1, image), true, "second");

        assertThat(PageResult.of(Findings.page(first, second), Profile.WCAG_20).barriers()).hasSize(2);
    }
}
