package vn.congmo.cms.checking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.congmo.accessibility.Explanations;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.StaticChecks;

/// Runs the static rules on a page and says what of it stands in the way of publication.
final class Gate {

    /// WCAG 2.0 level A and AA, with reference to TCVN 9249:2012.
    private static final Profile PROFILE = Profile.TCVN_9249_REFERENCE;

    private final StaticChecks checks;

    Gate(Clock clock) {
        checks = new StaticChecks(clock);
    }

    /// @param media what was found of the alternatives of media
    Assessment assess(FindingPlace place, String address, String theme, Locale language, List<MediaFinding> media) {
        var report = PROFILE.narrow(checks.check(Page.ofOwnContent(place.page().html(), address)));
        var words = Explanations.in(language);
        var refusals = report.refusals();
        var spoken = MediaWords.in(language);
        var barriers = Stream.concat(
                refusals.stream().filter(finding -> finding.outcome() == Outcome.FAILED).map(finding -> barrier(finding, place, words)),
                media.stream().filter(finding -> finding.outcome().equals("failed")).map(spoken::barrier));
        var questions = Stream.concat(
                report.questions().stream().map(finding -> question(finding, place, words)),
                media.stream().filter(finding -> finding.outcome().equals("cannot-tell")).map(spoken::question));
        return new Assessment(barriers.toList(), questions.toList(),
                refusals.stream().filter(finding -> finding.outcome() == Outcome.UNTESTED).map(Finding::rule).distinct().toList(),
                evidence(report, theme, media));
    }

    private static Barrier barrier(Finding finding, FindingPlace place, Explanations words) {
        return new Barrier(finding.rule(), finding.criteria(), Verdicts.level(finding.criteria().getFirst()), place.pointer(finding),
                finding.reason(), finding.evidence(), words.problem(finding), words.mend(finding), finding.target().excerpt());
    }

    private static Question question(Finding finding, FindingPlace place, Explanations words) {
        return new Question(finding.rule(), finding.criteria(), place.pointer(finding), finding.reason(), finding.evidence(), words.problem(finding));
    }

    private static Evidence evidence(Report report, String theme, List<MediaFinding> media) {
        return new Evidence(report.at(), PROFILE.id(), report.engine(), theme, Verdicts.with(media, Verdicts.of(report, PROFILE)));
    }

    /// What is said when the page could not even be drawn.
    Assessment unavailable(String theme, Clock clock) {
        var nothing = new Report("", clock.instant(), "", List.of());
        return new Assessment(List.of(), List.of(), List.of("page-rendering"), evidence(nothing, theme, List.of()));
    }
}
