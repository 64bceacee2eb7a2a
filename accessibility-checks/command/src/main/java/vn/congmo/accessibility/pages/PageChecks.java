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
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.BrowserMissing;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageUnreachable;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.nu.NuChecker;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.Run;

/// Runs what the plan names on a page, one after another. Where the browser is missing the rest still runs.
public final class PageChecks {

    private final Plan plan;
    private final Clock clock;
    private final StaticChecks rules;

    public PageChecks(Plan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        this.rules = new StaticChecks(clock);
    }

    /// @param progress hears the name of each run before it begins
    public CheckedPage check(Source source, Consumer<String> progress) {
        var at = clock.instant();
        var address = source.address().toString();
        var runs = new ArrayList<Run>();
        runs.add(timed("static", progress, () -> rules.check(Page.of(source.html(), address))));
        if (plan.nu()) {
            runs.add(timed("nu", progress, () -> NuChecker.shared().check(source.html(), address)));
        }
        for (var setting : plan.settings()) {
            runs.add(timed(setting.label(), progress, () -> inBrowser(source, setting)));
        }
        return new CheckedPage(address, at, runs);
    }

    /// A page on which nothing could run.
    public CheckedPage nothing(URI address) {
        return new CheckedPage(address.toString(), clock.instant(), List.of());
    }

    private static Run timed(String name, Consumer<String> progress, Supplier<Report> run) {
        progress.accept(name);
        var start = System.nanoTime();
        var report = run.get();
        return new Run(name, report, Duration.ofNanos(System.nanoTime() - start));
    }

    private Report inBrowser(Source source, Setting setting) {
        try {
            return new BrowserChecks(Chromium.shared(), clock).check(source.address(), setting);
        } catch (BrowserMissing e) {
            return untested(source, "no-browser", e.getMessage());
        } catch (PageUnreachable e) {
            return untested(source, "no-page", e.code());
        }
    }

    private Report untested(Source source, String reason, String message) {
        var page = new Target("html", -1, -1, 0, 0, "");
        var finding = new Finding("axe", Outcome.UNTESTED, List.of(), reason, Map.of("message", message), page, true, "axe-" + reason);
        return new Report(source.address().toString(), clock.instant(), "axe-core", List.of(finding));
    }
}
