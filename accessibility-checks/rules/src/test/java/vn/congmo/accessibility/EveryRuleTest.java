package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every rule owes: examples that get their verdict, and words for people.
class EveryRuleTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    static Stream<Rule> rules() {
        return StaticChecks.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_example_page_gets_its_verdict(Rule rule) {
        var checks = new StaticChecks(Clock.systemUTC(), List.of(rule));
        for (var example : new ExamplePages(rule).all()) {
            var report = checks.check(example.page());
            assertThat(worst(report)).as(example.name() + " " + report.findings()).isEqualTo(example.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void there_is_an_example_where_it_passes_one_where_it_does_not_and_one_where_it_does_not_apply(Rule rule) {
        var shown = new ExamplePages(rule).all().stream().map(ExamplePages.Example::expected).toList();
        assertThat(shown).contains(Outcome.PASSED, Outcome.INAPPLICABLE).containsAnyOf(Outcome.FAILED, Outcome.CANNOT_TELL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_finding_of_its_examples_is_said_in_both_languages_with_nothing_left_to_fill_in(Rule rule) {
        var checks = new StaticChecks(Clock.systemUTC(), List.of(rule));
        for (var example : new ExamplePages(rule).all()) {
            for (var finding : checks.check(example.page()).findings()) {
                if (finding.outcome() != Outcome.FAILED && finding.outcome() != Outcome.CANNOT_TELL) continue;
                for (var language : LANGUAGES) {
                    var said = Explanations.in(language).of(finding);
                    assertThat(List.of(said.title(), said.problem(), said.excluded(), said.mend())).as(example.name())
                            .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\{[a-z]+}"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void there_is_a_help_page_in_both_languages(Rule rule) throws IOException {
        for (var language : LANGUAGES) {
            var name = "help/" + rule.id() + "." + language.getLanguage() + ".md";
            try (var page = StaticChecks.class.getResourceAsStream(name)) {
                assertThat(page).as(name).isNotNull();
                var text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).startsWith("# " + Explanations.in(language).title(rule.id()));
                assertThat(rule.criteria()).as(name).allMatch(text::contains);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            }
        }
    }

    @Test
    void no_two_rules_share_an_id() {
        assertThat(rules().map(Rule::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
    }

    @Test
    void there_are_no_examples_of_rules_that_do_not_exist() throws IOException {
        try (var folders = Files.list(ExamplePages.root())) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).containsExactlyInAnyOrderElementsOf(rules().map(Rule::id).toList());
        }
    }

    /// The verdict on a page: a failure outweighs a question, a question outweighs what passed.
    private static Outcome worst(Report report) {
        var order = List.of(Outcome.UNTESTED, Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED, Outcome.INAPPLICABLE);
        return report.findings().stream().map(Finding::outcome).min(java.util.Comparator.comparingInt(order::indexOf)).orElseThrow();
    }
}
