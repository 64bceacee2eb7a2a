package vn.congmo.themes;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.nu.NuChecker;
import vn.congmo.accessibility.reports.Run;

/// The gate that a theme passes before it is built: a page goes in, what it is refused for comes out.
/// Nothing that failed passes, best practices included, and nothing that should have been tried and was not.
final class Gate {

    private final StaticChecks rules = new StaticChecks(Clock.systemUTC());
    private final BrowserChecks browser = new BrowserChecks(Chromium.shared(), Clock.systemUTC());
    private final PageServer server;

    /// @param server serves what the pages name
    Gate(PageServer server) {
        this.server = server;
    }

    /// A server with a theme's files and the pictures of the examples.
    static PageServer serving(Theme theme) {
        var server = PageServer.start();
        theme.files().forEach(file -> server.put(file.path(), file.mediaType(), file.bytes()));
        ExampleMedia.serve(server);
        return server;
    }

    /// Everything that the static rules, the HTML standard, and a browser with this setting have to say.
    List<Run> check(String name, String html, Setting setting) {
        var runs = new ArrayList<>(checkSource(name, html));
        runs.add(new Run(setting.label(), browser.check(serve(name, html), setting)));
        return runs;
    }

    List<Run> checkSource(String name, String html) {
        return List.of(new Run("static", rules.check(Page.ofOwnContent(html, name))), new Run("nu", NuChecker.shared().check(html, name)));
    }

    static List<Finding> refusals(List<Run> runs) {
        return runs.stream().flatMap(run -> run.report().findings().stream())
                .filter(f -> f.outcome() == Outcome.FAILED || f.outcome() == Outcome.UNTESTED).toList();
    }

    /// One line for each, for people.
    static List<String> inWords(List<Finding> refusals) {
        return refusals.stream().map(f -> "%s %s %s: %s %s %s".formatted(f.outcome(), f.rule(), f.criteria(), f.reason(), f.evidence(), f.target())).toList();
    }

    private URI serve(String name, String html) {
        return server.page("/" + name, html);
    }
}
