package vn.congmo.accessibility.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.Run;

/// One person's evaluation of a sample of pages, as WCAG-EM lays it down: who, with what, when, and a verdict per criterion.
///
/// @see <a href="https://www.w3.org/TR/WCAG-EM/">Website Accessibility Conformance Evaluation Methodology</a>
public final class ManualEvaluation {

    /// How the ids of its verdicts begin; the number of the criterion follows.
    public static final String RULE = "manual-";

    private final String by;
    private final Instant at;
    private final Set<String> sample;
    private final List<Judged> verdicts;

    /// @param by     tester, assistive technology and browser, as reports name them
    /// @param at     noon of the day in Vietnam
    /// @param sample addresses of the pages
    ManualEvaluation(String by, Instant at, List<String> sample, List<Judged> verdicts) {
        this.by = by;
        this.at = at;
        this.sample = new LinkedHashSet<>(sample);
        this.verdicts = List.copyOf(verdicts);
    }

    /// Tester, assistive technology and browser.
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /// Addresses of the pages that were tried, in the file's order.
    public Set<String> sample() {
        return sample;
    }

    /// A page that machines checked, with what the person said of it.
    public CheckedPage beside(CheckedPage page) {
        if (!sample.contains(page.address())) {
            return page;
        }
        var runs = new ArrayList<>(page.runs());
        runs.add(run(page.address()));
        return new CheckedPage(page.address(), page.at(), runs, page.pictures());
    }

    /// A page that only the person looked at.
    public CheckedPage alone(String address) {
        return new CheckedPage(address, at, List.of(run(address)));
    }

    /// For each criterion that was judged: the worst of its verdicts, a failure before a question before a pass.
    public TreeMap<String, Outcome> worst() {
        var order = List.of(Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.UNTESTED, Outcome.PASSED, Outcome.INAPPLICABLE);
        var worst = new TreeMap<String, Outcome>();
        verdicts.forEach(judged -> worst.merge(judged.criterion(), judged.outcome(), (a, b) -> order.indexOf(a) <= order.indexOf(b) ? a : b));
        return worst;
    }

    private Run run(String address) {
        return new Run(Run.MANUAL, new Report(address, at, by, verdicts.stream().filter(judged -> judged.isOf(address)).map(Judged::finding).toList()));
    }
}
