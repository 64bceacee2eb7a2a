package vn.congmo.accessibility;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.rules.StaticRules;

/// Runs every static rule on a page. Thread-safe; one instance serves a whole process.
///
/// ```java
/// var report = new StaticChecks(Clock.systemUTC()).check(Page.of(html, "https://example.vn/"));
/// report.refusals();   // what a gate refuses
/// ```
public final class StaticChecks {

    private static final System.Logger LOG = System.getLogger(StaticChecks.class.getName());
    private static final String ENGINE = "congmo-static";

    private final Clock clock;
    private final List<Rule> rules;

    public StaticChecks(Clock clock) {
        this(clock, rules());
    }

    /// Runs these rules and no others.
    public StaticChecks(Clock clock, List<Rule> rules) {
        this.clock = clock;
        this.rules = List.copyOf(rules);
    }

    /// Every static rule, with its id, criteria, ACT rules, version and whether it blocks.
    public static List<Rule> rules() {
        return StaticRules.all();
    }

    public Report check(Page page) {
        var places = new Places(page);
        var findings = new ArrayList<Finding>();
        for (var rule : rules) findings.addAll(run(rule, page, places));
        return new Report(page.address(), clock.instant(), ENGINE, findings);
    }

    /// A rule that throws says nothing of the page, so that its results so far are dropped for one UNTESTED finding.
    private static List<Finding> run(Rule rule, Page page, Places places) {
        try {
            var found = new ArrayList<Finding>();
            rule.targets(page).forEach(target -> found.add(Findings.of(rule, rule.judge(target, page), places.of(target), places)));
            return found.isEmpty() ? List.of(Findings.inapplicable(rule, places)) : found;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "Rule " + rule.id() + " could not be run on " + page.address(), fault);
            return List.of(Findings.untested(rule, places, Map.of("fault", String.valueOf(fault))));
        }
    }
}
