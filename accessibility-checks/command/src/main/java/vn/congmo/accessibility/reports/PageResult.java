package vn.congmo.accessibility.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.ignoring.Ignoring;

/// What the runs on a page come to when it is held against a standard. Never more than «no barrier was found».
///
/// @param barriers  failures of the standard's criteria
/// @param questions what a person has to decide
/// @param advice    other failures: good practice, the HTML standard, later versions of WCAG
/// @param untested  what could not be checked
/// @param ignored   what would stand above, had nobody decided to live with it for a while
public record PageResult(CheckedPage page, Profile profile, List<Seen> barriers, List<Seen> questions, List<Seen> advice, List<Seen> untested,
                         List<Ignored> ignored) {

    public static PageResult of(CheckedPage page, Profile profile) {
        return of(page, profile, Ignoring.nothing());
    }

    public static PageResult of(CheckedPage page, Profile profile, Ignoring ignoring) {
        var ignored = new ArrayList<Ignored>();
        var all = merged(page).stream().filter(seen -> !isIgnored(page, seen, ignoring, ignored)).toList();
        return new PageResult(page, profile,
                SameFault.toldOnce(all.stream().filter(s -> s.finding().outcome() == Outcome.FAILED && profile.covers(s.finding())).toList()),
                all.stream().filter(s -> s.finding().outcome() == Outcome.CANNOT_TELL).toList(),
                all.stream().filter(s -> s.finding().outcome() == Outcome.FAILED && !profile.covers(s.finding())).toList(),
                all.stream().filter(s -> s.finding().outcome() == Outcome.UNTESTED).toList(),
                List.copyOf(ignored));
    }

    /// What could not be checked is never ignored.
    private static boolean isIgnored(CheckedPage page, Seen seen, Ignoring ignoring, List<Ignored> ignored) {
        var outcome = seen.finding().outcome();
        if (outcome != Outcome.FAILED && outcome != Outcome.CANNOT_TELL) {
            return false;
        }
        var waiver = ignoring.waiver(page.address(), seen.finding());
        waiver.ifPresent(found -> ignored.add(new Ignored(seen, found)));
        return waiver.isPresent();
    }

    /// The same finding in several settings is one, in the order of criteria.
    private static List<Seen> merged(CheckedPage page) {
        var seen = new LinkedHashMap<List<Object>, Seen>();
        for (var run : page.runs()) {
            for (var finding : run.report().findings()) {
                seen.merge(key(finding), new Seen(finding, List.of(run.name())), PageResult::both);
            }
        }
        return seen.values().stream().sorted(Comparator.comparing(s -> firstCriterion(s.finding()))).toList();
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.rule(), finding.outcome(), finding.reason(), finding.target().selector(), finding.target().start(),
                finding.rule().startsWith("nu/") || finding.rule().startsWith("manual-") ? finding.evidence() : Map.of());
    }

    private static Seen both(Seen first, Seen more) {
        var runs = new ArrayList<>(first.runs());
        more.runs().stream().filter(r -> !runs.contains(r)).forEach(runs::add);
        return new Seen(first.finding(), runs);
    }

    /// Numbers as text that sorts by number: 1.4.3 before 1.4.10; findings without a criterion come last.
    static String firstCriterion(Finding finding) {
        return finding.criteria().stream().findFirst().map(PageResult::padded).orElse("9");
    }

    private static String padded(String number) {
        var parts = number.split("\\.");
        return "%s.%s.%2s".formatted((Object[]) parts);
    }
}
