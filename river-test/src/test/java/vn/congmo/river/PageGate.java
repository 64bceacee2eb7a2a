package vn.congmo.river;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.nu.NuChecker;

/// What the static rules, the HTML standard and a real browser hold against a page that is being served; empty for none.
final class PageGate {

    private final StaticChecks rules = new StaticChecks(Clock.systemUTC());
    private final BrowserChecks browser = new BrowserChecks(Chromium.shared(), Clock.systemUTC());

    List<String> source(String name, String html) {
        var reports = List.of(rules.check(Page.ofOwnContent(html, name)), NuChecker.shared().check(html, name));
        return reports.stream().flatMap(report -> refusals(report, "source")).toList();
    }

    /// The settings that a page meets: one of the six, dealt round, or all of them for the long matrix.
    static List<Setting> dealt(int turn) {
        return Project.longMatrix() ? Setting.six() : List.of(Setting.six().get(turn % Setting.six().size()));
    }

    /// Source checks always; the browser on one page of a kind. Further ones share their template and its scripts, which the build of the
    /// theme has tried in all settings; only the long matrix opens them as well.
    ///
    /// @param ofKind how many pages of this kind came before
    /// @param turn   how many pages were opened before
    List<String> everything(URI address, String html, int ofKind, int turn) {
        var found = new ArrayList<>(source(address.toString(), html));
        if (!opens(ofKind)) return found;
        for (var setting : dealt(turn)) found.addAll(refusals(browser.check(address, setting), setting.label()).toList());
        return found;
    }

    static boolean opens(int ofKind) {
        return ofKind == 0 || Project.longMatrix();
    }

    private static Stream<String> refusals(Report report, String where) {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.UNTESTED)
                .map(finding -> inWords(report, where, finding));
    }

    private static String inWords(Report report, String where, Finding finding) {
        return "%s [%s] %s %s %s: %s %s at %s".formatted(report.address(), where, finding.outcome(), finding.rule(), finding.criteria(),
                finding.reason(), finding.evidence(), finding.target().selector());
    }
}
