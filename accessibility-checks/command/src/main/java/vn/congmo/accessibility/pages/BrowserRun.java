package vn.congmo.accessibility.pages;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.openqa.selenium.WebDriverException;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.Target;
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.BrowserMissing;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageUnreachable;
import vn.congmo.accessibility.browser.Setting;

/// Checks a page in the browser in one setting. Whatever the page does to the browser, there is a report that says so.
final class BrowserRun {

    /// Longest time for everything on one page in one setting; a page that keeps the browser busy for ever ends here.
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Browser browser;
    private final Clock clock;

    BrowserRun(Browser browser, Clock clock) {
        this.browser = browser;
        this.clock = clock;
    }

    Report check(URI address, Setting setting) {
        try {
            return once(address, setting);
        } catch (WebDriverException e) {
            return again(address, setting);
        }
    }

    /// The browser may have been broken by the page before: once more in a new one.
    private Report again(URI address, Setting setting) {
        try {
            return once(address, setting);
        } catch (WebDriverException e) {
            return untested(address, "browser-crashed", String.valueOf(e.getRawMessage()).lines().findFirst().orElse(""));
        }
    }

    private Report once(URI address, Setting setting) {
        try {
            return browser.lend(LONGEST, chromium -> checked(chromium, address, setting));
        } catch (BrowserMissing e) {
            return untested(address, "no-browser", e.getMessage());
        } catch (PageUnreachable e) {
            return untested(address, "no-page", e.code());
        } catch (TimeoutException e) {
            return untested(address, "out-of-time", LONGEST.toSeconds() + " s");
        } catch (WebDriverException e) {
            throw e;
        } catch (RuntimeException e) {
            return untested(address, "check-threw", String.valueOf(e));
        }
    }

    private Report checked(Chromium chromium, URI address, Setting setting) {
        var report = new BrowserChecks(chromium, clock).check(address, setting);
        return movedAway(chromium, address) ? also(report, finding("moved-away", chromium.driver().getCurrentUrl())) : report;
    }

    /// Our own checks press keys and may follow a link; whether the page goes away by itself is seen by opening it once more.
    private static boolean movedAway(Chromium chromium, URI address) {
        if (isAt(chromium, address)) {
            return false;
        }
        chromium.driver().get(address.toString());
        return !isAt(chromium, address);
    }

    private static boolean isAt(Chromium chromium, URI address) {
        return Addresses.page(chromium.driver().getCurrentUrl()).equals(Addresses.page(address.toString()));
    }

    private static Report also(Report report, Finding more) {
        var findings = new ArrayList<>(report.findings());
        findings.add(more);
        return new Report(report.address(), report.at(), report.engine(), findings);
    }

    private Report untested(URI address, String reason, String message) {
        return new Report(address.toString(), clock.instant(), "Chromium", List.of(finding(reason, message)));
    }

    private static Finding finding(String reason, String message) {
        var page = new Target("html", -1, -1, 0, 0, "");
        return new Finding("axe", Outcome.UNTESTED, List.of(), reason, Map.of("message", message), page, true, "axe-" + reason);
    }
}
