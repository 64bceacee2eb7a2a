package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every ACT rule has a rule of ours, or the reason why there is none is written down.
class ActRulesTest {

    private static final Map<String, Rule> OURS = StaticChecks.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    @Test
    void each_act_rule_has_a_rule_of_ours_or_a_reason() {
        assertThat(Catalogue.actRules()).hasSizeGreaterThanOrEqualTo(85).allSatisfy(act -> {
            assertThat(act.id()).matches("[0-9a-z]{6}");
            assertThat(act.status()).isIn("approved", "proposed", "retired");
            if (act.rules().isEmpty()) assertThat(act.note()).as(act.id()).isNotBlank();
        });
        assertThat(Catalogue.actRules()).extracting(ActRule::id).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_that_is_named_exists_and_names_the_act_rule_or_a_rule_that_it_is_part_of() {
        for (var act : Catalogue.actRules()) for (var rule : act.rules()) {
            if (rule.startsWith("browser/") || rule.startsWith("site/")) continue;
            assertThat(OURS).as(act.id()).containsKey(rule);
        }
        for (var rule : OURS.values()) for (var act : rule.actRules()) {
            assertThat(Catalogue.actRules()).as(rule.id()).filteredOn(known -> known.id().equals(act)).singleElement().satisfies(known -> assertThat(known.rules()).contains(rule.id()));
        }
    }

    @Test
    void a_rule_of_ours_fails_for_a_criterion_of_the_act_rule_that_it_looks_for() {
        for (var act : Catalogue.actRules()) {
            var own = act.rules().stream().filter(OURS::containsKey).map(OURS::get).filter(rule -> rule.actRules().contains(act.id())).toList();
            if (own.isEmpty() || act.criteria().isEmpty()) continue;
            var covered = new TreeSet<String>();
            own.forEach(rule -> covered.addAll(rule.criteria()));
            assertThat(act.criteria()).as(act.id()).anyMatch(covered::contains);
        }
    }

    @Test
    void each_approved_act_rule_of_level_a_and_aa_is_looked_for() {
        var demanded = Profile.WCAG_21.criteria();
        assertThat(Catalogue.actRules()).filteredOn(act -> act.status().equals("approved") && act.criteria().stream().anyMatch(demanded::contains))
                .filteredOn(act -> act.rules().isEmpty()).extracting(ActRule::id).as("reading text in pictures is beyond the markup").containsExactly("0va7u6");
    }
}
