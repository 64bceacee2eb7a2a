package vn.congmo.accessibility.follow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.reports.CheckedPage;

/// What a checked page says of each criterion of a profile: the worst of what was found, in the shape that cms-api keeps as evidence.
final class Verdicts {

    private static final List<Outcome> WORST_FIRST = List.of(Outcome.FAILED, Outcome.UNTESTED, Outcome.CANNOT_TELL, Outcome.PASSED, Outcome.INAPPLICABLE);

    private Verdicts() {}

    static Map<String, Object> of(CheckedPage page, Profile profile) {
        var findings = page.runs().stream().flatMap(run -> run.report().findings().stream()).toList();
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("at", page.at().toString());
        evidence.put("profile", profile.id());
        evidence.put("engine", page.runs().stream().map(run -> run.report().engine()).distinct().collect(Collectors.joining("; ")));
        evidence.put("address", page.address());
        evidence.put("verdicts", Catalogue.criteria().stream().filter(criterion -> profile.criteria().contains(criterion.number()))
                .map(criterion -> verdict(criterion.number(), findings.stream().filter(f -> f.criteria().contains(criterion.number())).toList())).toList());
        return evidence;
    }

    private static Map<String, Object> verdict(String criterion, List<Finding> findings) {
        var worst = findings.stream().map(Finding::outcome).min(Comparator.comparing(WORST_FIRST::indexOf));
        // Those that came to the verdict, so that a reader sees whose it is.
        var rules = findings.stream().filter(f -> worst.filter(outcome -> f.outcome() == outcome).isPresent()).map(Finding::rule).distinct().sorted().toList();
        return Map.of("criterion", criterion, "outcome", worst.map(Verdicts::name).orElse("untested"), "rules", rules);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case CANNOT_TELL -> "cannot-tell";
            case INAPPLICABLE -> "inapplicable";
            case UNTESTED -> "untested";
        };
    }
}
