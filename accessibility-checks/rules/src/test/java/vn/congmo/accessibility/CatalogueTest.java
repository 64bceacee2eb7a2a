package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void it_holds_every_criterion_of_wcag_2() {
        assertThat(count("2.0", null)).isEqualTo(61);
        assertThat(count("2.0", Level.A)).isEqualTo(25);
        assertThat(count("2.0", Level.AA)).isEqualTo(13);
        assertThat(count("2.0", Level.AAA)).isEqualTo(23);
        assertThat(count("2.1", null)).isEqualTo(17);
        assertThat(count("2.2", null)).isEqualTo(9);
    }

    @Test
    void each_profile_holds_as_many_criteria_as_its_standard() {
        assertThat(Profile.WCAG_20.criteria()).hasSize(38).contains("4.1.1");
        assertThat(Profile.TCVN_9249_REFERENCE.criteria()).isEqualTo(Profile.WCAG_20.criteria());
        assertThat(Profile.WCAG_21.criteria()).hasSize(50);
        assertThat(Profile.WCAG_22.criteria()).hasSize(56).contains("4.1.1");
        assertThat(Catalogue.criteria()).filteredOn(Criterion::inWcag22).filteredOn(c -> c.level() != Level.AAA).hasSize(55);
    }

    @Test
    void no_label_claims_conformance() {
        for (var profile : Profile.values()) assertThat(profile.label()).doesNotContainIgnoringCase("đạt").doesNotContainIgnoringCase("phù hợp");
        assertThat(Profile.TCVN_9249_REFERENCE.label()).isEqualTo("WCAG 2.0 A–AA · tham chiếu TCVN 9249:2012");
    }

    @Test
    void a_criterion_is_named_in_two_languages_and_numbered_in_each_standard() {
        var contrast = Catalogue.criterion("1.4.3").orElseThrow();
        assertThat(contrast.name(Locale.of("vi"))).isEqualTo("Độ tương phản (tối thiểu)");
        assertThat(contrast.name(Locale.ENGLISH)).isEqualTo("Contrast (Minimum)");
        assertThat(contrast.draft2011()).isEqualTo("4.1.4.3");
        assertThat(contrast.en301549()).isEqualTo("9.1.4.3");
        assertThat(contrast.understanding()).hasToString("https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html");
    }

    @Test
    void names_are_composed_and_not_empty() {
        for (var criterion : Catalogue.criteria()) {
            assertThat(criterion.vietnamese()).isNotBlank().matches(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
            assertThat(criterion.english()).isNotBlank();
            assertThat(criterion.page()).matches("[a-z0-9-]+");
        }
    }

    @Test
    void rules_name_only_criteria_that_exist_and_a_rule_without_one_never_blocks() {
        for (var rule : StaticChecks.rules()) {
            assertThat(rule.criteria()).allMatch(number -> Catalogue.criterion(number).isPresent(), rule.id());
            assertThat(rule.blocking() && rule.criteria().isEmpty()).as(rule.id()).isFalse();
        }
    }

    @Test
    void the_clauses_of_tcvn_9249_name_only_criteria_that_exist() {
        for (var clause : Catalogue.tcvn9249()) assertThat(clause.criteria()).allMatch(number -> Catalogue.criterion(number).isPresent());
    }

    private static long count(String version, @Nullable Level level) {
        return Catalogue.criteria().stream().filter(c -> c.version().equals(version) && (level == null || c.level() == level)).count();
    }
}
