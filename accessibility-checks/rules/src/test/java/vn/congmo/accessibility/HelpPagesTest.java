package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congmo.accessibility.help.HelpPage;
import vn.congmo.accessibility.help.HelpPage.Part;
import vn.congmo.accessibility.help.HelpPages;

/// A rule is of use to people only with a page that says who is shut out and how to mend it, to an editor and to whoever makes a theme.
class HelpPagesTest {

    private static final Map<String, List<String>> HEADINGS = Map.of(
            "vi", List.of("Ai bị cản trở", "Dấu hiệu", "Sửa trong trình soạn thảo", "Sửa trong giao diện", "Ví dụ", "Tiêu chí và kỹ thuật"),
            "en", List.of("Who is shut out", "How to recognise it", "How to mend it in the editor", "How to mend it in a theme", "Examples", "Criterion and techniques"));

    static Stream<Rule> rules() {
        return StaticChecks.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_a_page_with_all_its_sections_in_both_languages(Rule rule) {
        for (var language : HEADINGS.keySet()) {
            var missing = new ArrayList<>(HEADINGS.get(language));
            page(rule, language).sections().forEach(section -> missing.remove(section.heading()));
            assertThat(missing).as("The rule %s has no whole help page: these sections are missing in help/%s.%s.md", rule.id(), rule.id(), language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_section_says_something_of_its_own(Rule rule) {
        for (var language : HEADINGS.keySet()) {
            assertThat(page(rule, language).sections()).allSatisfy(section -> assertThat(section.parts()).as(rule.id() + " " + section.heading()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_sentence_of_the_rule_stands_among_what_the_check_says(Rule rule) {
        for (var language : HEADINGS.keySet()) {
            var sentences = ResourceBundle.getBundle("vn.congmo.accessibility.explanations", Locale.of(language));
            var said = page(rule, language).section(HEADINGS.get(language).get(1)).orElseThrow().toString();
            sentences.keySet().stream().filter(key -> key.startsWith(rule.id() + ".") && !key.matches(".*\\.(title|excluded|mend)"))
                    .forEach(key -> assertThat(said).as(key).contains(plain(sentences.getString(key))));
        }
    }

    /// The longest piece of a sentence without what is filled in and without code.
    private static String plain(String sentence) {
        return java.util.Arrays.stream(sentence.split("\\{[a-z]+}|`")).max(java.util.Comparator.comparingInt(String::length)).orElseThrow().strip();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_stands_for_a_criterion_names_a_technique_or_a_failure(Rule rule) {
        for (var language : HEADINGS.keySet()) {
            if (rule.criteria().isEmpty()) continue;
            assertThat(addresses(page(rule, language))).as(rule.id()).anyMatch(address -> address.contains("/Techniques/"));
        }
    }

    @Test
    void no_two_rules_are_recognised_by_the_same_words() {
        for (var language : HEADINGS.keySet()) {
            var heading = HEADINGS.get(language).get(1);
            assertThat(rules().flatMap(rule -> page(rule, language).section(heading).stream()).map(section -> section.parts().getFirst())).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_criteria_act_rules_and_techniques_can_be_looked_up(Rule rule) {
        for (var language : HEADINGS.keySet()) {
            var addresses = addresses(page(rule, language));
            for (var number : rule.criteria()) assertThat(addresses).as(rule.id()).contains(Catalogue.criterion(number).orElseThrow().understanding().toString());
            for (var act : rule.actRules()) assertThat(addresses).as(rule.id()).contains("https://www.w3.org/WAI/standards-guidelines/act/rules/" + act + "/");
        }
    }

    @Test
    void a_rule_of_another_engine_is_given_the_page_of_the_engine_and_an_unknown_one_none() {
        assertThat(HelpPages.in(Locale.ENGLISH).of("no-such-rule")).isEmpty();
    }

    private static HelpPage page(Rule rule, String language) {
        return HelpPages.in(Locale.of(language)).of(rule.id()).orElseThrow(() -> new AssertionError("The rule " + rule.id() + " has no help page in " + language));
    }

    private static List<String> addresses(HelpPage page) {
        return page.sections().getLast().parts().stream().filter(Part.Entries.class::isInstance).map(Part.Entries.class::cast)
                .flatMap(entries -> entries.entries().stream().flatMap(List::stream)).map(HelpPage.Piece::address).filter(address -> !address.isEmpty()).toList();
    }
}
