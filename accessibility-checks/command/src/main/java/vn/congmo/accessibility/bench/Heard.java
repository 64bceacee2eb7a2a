package vn.congmo.accessibility.bench;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.reports.CheckedPage;

/// What an engine said of a page about some criteria.
///
/// @param failed names of the rules that failed
/// @param asked  names of the rules that cannot tell
record Heard(Set<String> failed, Set<String> asked) {

    /// Silence of every rule.
    static final Heard NOTHING = new Heard(Set.of(), Set.of());

    /// @param noise what the same engine said of the baseline
    static Heard of(CheckedPage page, Engine engine, Collection<String> criteria, Heard noise) {
        var failed = rules(page, engine, criteria, Outcome.FAILED);
        var asked = rules(page, engine, criteria, Outcome.CANNOT_TELL);
        failed.removeAll(noise.failed());
        asked.removeAll(noise.failed());
        asked.removeAll(noise.asked());
        return new Heard(failed, asked);
    }

    /// Names of the rules on the page that were not brought to their end, by any engine.
    static List<String> untested(CheckedPage page) {
        return page.runs().stream().flatMap(run -> run.report().findings().stream()).filter(f -> f.outcome() == Outcome.UNTESTED)
                .map(f -> f.rule() + " (" + f.reason() + ")").distinct().toList();
    }

    /// Names of the rules that looked at something on the page for one of the criteria and only passed it.
    static List<String> passed(CheckedPage page, Collection<String> criteria) {
        var passed = rules(page, Engine.ALL, criteria, Outcome.PASSED);
        passed.removeAll(rules(page, Engine.ALL, criteria, Outcome.FAILED));
        passed.removeAll(rules(page, Engine.ALL, criteria, Outcome.CANNOT_TELL));
        return List.copyOf(passed);
    }

    private static Set<String> rules(CheckedPage page, Engine engine, Collection<String> criteria, Outcome outcome) {
        return page.runs().stream().flatMap(run -> run.report().findings().stream().filter(f -> engine.hears(run.name(), f.rule())))
                .filter(f -> f.outcome() == outcome && f.criteria().stream().anyMatch(criteria::contains))
                .map(f -> f.rule()).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> either() {
        return Stream.concat(failed.stream(), asked.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
