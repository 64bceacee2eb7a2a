package vn.congmo.accessibility.pages;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.Target;
import vn.congmo.accessibility.nu.NuChecker;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.Picture;
import vn.congmo.accessibility.reports.Run;

/// Runs what the plan names on a page, one after another. Where the browser is missing the rest still runs.
public final class PageChecks {

    private final Plan plan;
    private final Clock clock;
    private final StaticChecks rules;
    private final BrowserRun browser;

    public PageChecks(Plan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        this.rules = new StaticChecks(clock);
        this.browser = new BrowserRun(Browser.shared(), clock);
    }

    /// @param progress hears the name of each run before it begins
    public CheckedPage check(Source source, Consumer<String> progress) {
        var at = clock.instant();
        var address = source.address().toString();
        var runs = new ArrayList<Run>();
        runs.add(timed("static", progress, () -> rules.check(Page.of(source.html(), address, new FilesBeside(source)))));
        if (plan.nu()) {
            runs.add(timed("nu", progress, () -> NuChecker.shared().check(source.html(), address)));
        }
        for (var setting : plan.settings()) {
            runs.add(timed(setting.label(), progress, () -> Fingerprints.steady(browser.check(source.address(), setting))));
        }
        var pictures = plan.pictures() ? new Pictures(Browser.shared()).of(source.address(), plan.settings(), runs) : List.<Picture>of();
        return new CheckedPage(address, at, runs, pictures);
    }

    /// A page on which nothing could run.
    public CheckedPage nothing(URI address) {
        return new CheckedPage(address.toString(), clock.instant(), List.of());
    }

    /// A page that could not be read, with the sentence that says why.
    public CheckedPage unreadable(String address, String why) {
        var page = new Target("html", -1, -1, 0, 0, "");
        var finding = new Finding("page", Outcome.UNTESTED, List.of(), "unreadable", Map.of("message", why), page, true, "page-unreadable");
        var report = new Report(address, clock.instant(), "congmo", List.of(finding));
        return new CheckedPage(address, clock.instant(), List.of(new Run(Run.READ, report)));
    }

    /// What the comparison of all pages found.
    ///
    /// @param name of the site in the report
    public CheckedPage together(String name, List<Finding> findings) {
        return new CheckedPage(name, clock.instant(), List.of(new Run("site", new Report(name, clock.instant(), "congmo-site", findings))));
    }

    private static Run timed(String name, Consumer<String> progress, Supplier<Report> run) {
        progress.accept(name);
        var start = System.nanoTime();
        var report = run.get();
        return new Run(name, report, Duration.ofNanos(System.nanoTime() - start));
    }
}
