package vn.congmo.cms.checking;

import java.util.List;
import java.util.stream.Stream;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.Report;

/// What a report says of each criterion: the worst of what its rules found.
public final class Verdicts {

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAILED, Outcome.UNTESTED, Outcome.CANNOT_TELL, Outcome.PASSED, Outcome.INAPPLICABLE);

    private Verdicts() {}

    static List<Evidence.Verdict> of(Report report, Profile profile) {
        return Catalogue.criteria().stream().filter(criterion -> profile.criteria().contains(criterion.number())).map(criterion -> {
            var findings = report.findings().stream().filter(finding -> finding.criteria().contains(criterion.number())).toList();
            return new Evidence.Verdict(criterion.number(), criterion.level().name(), outcome(findings),
                    findings.stream().map(Finding::rule).distinct().sorted().toList());
        }).toList();
    }

    /// The same verdicts with what was found of media: the worse of the two for each criterion.
    static List<Evidence.Verdict> with(List<MediaFinding> media, List<Evidence.Verdict> verdicts) {
        return verdicts.stream().map(verdict -> {
            var own = media.stream().filter(finding -> finding.criteria().contains(verdict.criterion())).toList();
            if (own.isEmpty()) return verdict;
            var outcome = WORST_FIRST.stream().map(Verdicts::name)
                    .filter(name -> own.stream().anyMatch(finding -> finding.outcome().equals(name)) || name.equals(verdict.outcome()) && !verdict.rules().isEmpty())
                    .findFirst().orElseThrow();
            var rules = Stream.concat(verdict.rules().stream(), own.stream().map(MediaFinding::rule)).distinct().sorted().toList();
            return new Evidence.Verdict(verdict.criterion(), verdict.level(), outcome, rules);
        }).toList();
    }

    /// The worse of two verdicts on a criterion; what one of them did not test at all, the other decides.
    static Evidence.Verdict worse(Evidence.Verdict one, Evidence.Verdict other) {
        if (isSilent(one)) return other;
        if (isSilent(other)) return one;
        var outcome = WORST_FIRST.stream().map(Verdicts::name).filter(name -> name.equals(one.outcome()) || name.equals(other.outcome())).findFirst().orElseThrow();
        var rules = Stream.concat(one.rules().stream(), other.rules().stream()).distinct().sorted().toList();
        return new Evidence.Verdict(one.criterion(), one.level(), outcome, rules);
    }

    private static boolean isSilent(Evidence.Verdict verdict) {
        return verdict.outcome().equals("untested") && verdict.rules().isEmpty();
    }

    /// The names of all outcomes, the worst first.
    public static List<String> outcomes() {
        return WORST_FIRST.stream().map(Verdicts::name).toList();
    }

    /// "A" or "AA".
    static String level(String number) {
        return Catalogue.criteria().stream().filter(criterion -> criterion.number().equals(number)).findFirst()
                .map(criterion -> criterion.level().name()).orElseThrow();
    }

    /// A criterion without a rule was not tested.
    private static String outcome(List<Finding> findings) {
        return WORST_FIRST.stream()
                .filter(outcome -> findings.stream().anyMatch(finding -> finding.outcome() == outcome))
                .findFirst()
                .map(Verdicts::name)
                .orElse("untested");
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
