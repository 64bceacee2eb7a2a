package vn.congmo.cms.checking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.congmo.accessibility.Explanations;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.StaticChecks;

/// Runs the static rules on a page and says what of it stands in the way of publication.
final class Gate {

    private final StaticChecks checks;
    private final Profile profile = Profile.load();

    Gate(Clock clock) {
        checks = new StaticChecks(clock);
    }

    Assessment assess(FindingPlace place, String address, String theme, Locale language) {
        var report = checks.check(Page.of(place.page().html(), address));
        var words = Explanations.in(language);
        var refusals = report.refusals().stream().filter(this::isEnforced).toList();
        return new Assessment(
                refusals.stream().filter(finding -> finding.outcome() == Outcome.FAILED).map(finding -> barrier(finding, place, words)).toList(),
                report.questions().stream().map(finding -> question(finding, place, words)).toList(),
                refusals.stream().filter(finding -> finding.outcome() == Outcome.UNTESTED).map(Finding::rule).distinct().toList(),
                evidence(report, theme));
    }

    private boolean isEnforced(Finding finding) {
        return finding.criteria().stream().anyMatch(profile::covers);
    }

    private Barrier barrier(Finding finding, FindingPlace place, Explanations words) {
        var criteria = finding.criteria().stream().filter(profile::covers).toList();
        return new Barrier(finding.rule(), criteria, profile.levels().getOrDefault(criteria.getFirst(), ""), place.pointer(finding),
                finding.reason(), finding.evidence(), words.problem(finding), words.mend(finding), finding.target().excerpt());
    }

    private static Question question(Finding finding, FindingPlace place, Explanations words) {
        return new Question(finding.rule(), finding.criteria(), place.pointer(finding), finding.reason(), finding.evidence(), words.problem(finding));
    }

    private Evidence evidence(Report report, String theme) {
        return new Evidence(report.at(), Profile.NAME, report.engine(), theme, Verdicts.of(report, profile));
    }

    /// What is said when the page could not even be drawn.
    Assessment unavailable(String theme, Clock clock) {
        var nothing = new Report("", clock.instant(), "", List.of());
        return new Assessment(List.of(), List.of(), List.of("page-rendering"), evidence(nothing, theme));
    }
}
