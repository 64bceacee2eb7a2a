package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    @Test
    void it_holds_every_criterion_of_wcag_2() {
        assertThat(count("2.0", null)).isEqualTo(61);
        assertThat(count("2.0", Level.A)).isEqualTo(25);
        assertThat(count("2.0", Level.AA)).isEqualTo(13);
        assertThat(count("2.0", Level.AAA)).isEqualTo(23);
        assertThat(count("2.1", null)).isEqualTo(17);
        assertThat(count("2.1", Level.A)).isEqualTo(5);
        assertThat(count("2.1", Level.AA)).isEqualTo(7);
        assertThat(count("2.2", null)).isEqualTo(9);
        assertThat(count("2.2", Level.A)).isEqualTo(2);
        assertThat(count("2.2", Level.AA)).isEqualTo(4);
    }

    @Test
    void each_profile_holds_as_many_criteria_as_its_standard() {
        assertThat(Profile.WCAG_20.criteria()).hasSize(38).contains("4.1.1");
        assertThat(Profile.TCVN_9249_REFERENCE.criteria()).isEqualTo(Profile.WCAG_20.criteria());
        assertThat(Profile.WCAG_20_A.criteria()).hasSize(25);
        assertThat(Profile.WCAG_20_AAA.criteria()).hasSize(61);
        assertThat(Profile.WCAG_21_A.criteria()).hasSize(30);
        assertThat(Profile.WCAG_21.criteria()).hasSize(50);
        assertThat(Profile.WCAG_21_AAA.criteria()).hasSize(78);
        assertThat(Profile.WCAG_22_A.criteria()).hasSize(32).contains("4.1.1");
        assertThat(Profile.WCAG_22.criteria()).hasSize(56).contains("4.1.1");
        assertThat(Profile.WCAG_22_AAA.criteria()).hasSize(87).contains("4.1.1");
        assertThat(Profile.EN_301_549.criteria()).isEqualTo(Profile.WCAG_21.criteria());
        assertThat(Catalogue.criteria()).filteredOn(criterion -> criterion.in("2.2")).filteredOn(c -> c.level() != Level.AAA).hasSize(55);
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
        assertThat(contrast.draft2011()).contains("4.1.4.3");
        assertThat(contrast.en301549()).contains("9.1.4.3");
        assertThat(contrast.understanding()).hasToString("https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html");
    }

    @Test
    void a_standard_has_no_clause_for_what_it_does_not_take_in() {
        var targets = Catalogue.criterion("2.5.8").orElseThrow();
        assertThat(targets.draft2011()).isEmpty();
        assertThat(targets.en301549()).isEmpty();
        assertThat(Catalogue.criterion("1.4.6").orElseThrow().en301549()).isEmpty();
    }

    @Test
    void parsing_is_looked_up_in_the_last_version_that_has_it() {
        var parsing = Catalogue.criterion("4.1.1").orElseThrow();
        assertThat(parsing.in("2.1")).isTrue();
        assertThat(parsing.in("2.2")).isFalse();
        assertThat(parsing.address()).hasToString("https://www.w3.org/TR/WCAG21/#parsing");
        assertThat(parsing.techniques()).hasToString("https://www.w3.org/WAI/WCAG21/quickref/#parsing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void each_criterion_says_what_it_means_whom_it_serves_and_what_a_tester_asks(String language) {
        for (var criterion : Catalogue.criteria()) {
            var said = criterion.explained(Locale.of(language));
            assertThat(List.of(said.meaning(), said.excluded(), said.question())).as(criterion.number()).doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).matches("(?s)\\p{Lu}.{15,}[.?]").matches(t -> Normalizer.isNormalized(t, Normalizer.Form.NFC)));
            assertThat(said.question()).as(criterion.number()).contains("?");
        }
    }

    @Test
    void what_decides_a_criterion_is_known() {
        assertThat(Catalogue.criteria()).allMatch(criterion -> !criterion.decidedBy().isEmpty());
        assertThat(Catalogue.criterion("2.1.2").orElseThrow().decidedBy()).containsExactly(Decider.MACHINE);
        assertThat(Catalogue.criterion("1.1.1").orElseThrow().decidedBy()).containsExactlyInAnyOrder(Decider.MACHINE, Decider.PERSON);
        assertThat(Catalogue.criterion("2.2.1").orElseThrow().decidedBy()).containsExactly(Decider.ABSENCE);
    }

    @Test
    void the_explanations_are_of_criteria_that_exist() {
        for (var language : List.of("vi", "en")) {
            var keys = ResourceBundle.getBundle("vn.congmo.accessibility.criteria", Locale.of(language)).keySet();
            assertThat(keys).hasSize(87 * 3).allMatch(key -> Catalogue.criterion(key.substring(0, key.lastIndexOf('.'))).isPresent());
        }
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
