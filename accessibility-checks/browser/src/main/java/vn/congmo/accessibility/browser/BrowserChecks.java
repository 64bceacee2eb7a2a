package vn.congmo.accessibility.browser;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebDriverException;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Report;

/// Checks a page in Chromium: axe-core with all its rules for WCAG A and AA and its best practices, and checks of our own for
/// sideways scrolling (1.4.10), skip links (2.4.1) and visible focus (2.4.7).
///
/// A check that does not come to its end in its time leaves an UNTESTED finding. One page at a time.
/// ```
/// var checks = new BrowserChecks(Chromium.shared(), Clock.systemUTC());
/// var report = checks.check(address, Setting.of(Setting.NARROW, Scheme.DARK));
/// ```
public final class BrowserChecks {

    private static final Duration BUDGET = Duration.ofSeconds(60);

    // In this order: axe wants the page untouched, then it is looked at, the last ones press keys.
    static final List<BrowserCheck> ALL = List.of(
            new AxeCore(), new NoSidewaysScrolling(),
            new ContrastInPixels(), new TextSurvivesZoom(),
            new TimeIsEnough(), new SoundCanBeStopped(), new MotionCanBeStopped(),
            new SkipLinkWorks(), new FocusIsVisible(),
            new FocusIsNotCovered(), new KeyboardIsNotHeld(), new FocusChangesNothing(), new PointerIsNotNeeded(), new KeysDoWhatClicksDo(),
            new SingleKeysDoNothing(), new ChoiceChangesNothing());

    private final Chromium browser;
    private final Clock clock;
    private final Duration budget;
    private final List<BrowserCheck> checks;

    public BrowserChecks(Chromium browser, Clock clock) {
        this(browser, clock, BUDGET);
    }

    /// @param budget the time that each single check may take on one page
    public BrowserChecks(Chromium browser, Clock clock, Duration budget) {
        this(browser, clock, budget, ALL);
    }

    BrowserChecks(Chromium browser, Clock clock, Duration budget, List<BrowserCheck> checks) {
        this.browser = browser;
        this.clock = clock;
        this.budget = budget;
        this.checks = checks;
    }

    /// @throws PageUnreachable when no page comes from the address
    public Report check(URI address, Setting setting) {
        synchronized (browser) {
            browser.open(address, setting);
            var page = new OpenPage(browser, setting);
            var findings = new ArrayList<Finding>();
            checks.forEach(check -> findings.addAll(run(check, page)));
            return new Report(address.toString(), clock.instant(), "axe-core " + AxeCore.VERSION + ", Chromium " + version() + ", " + setting.label(), Decided.by(findings));
        }
    }

    private List<Finding> run(BrowserCheck check, OpenPage page) {
        try {
            return check.run(page, new Budget(budget));
        } catch (OutOfTime | ScriptTimeoutException e) {
            return List.of(check.rule().untested("out-of-time", budget.toSeconds() + " s"));
        } catch (WebDriverException e) {
            return List.of(check.rule().untested("page-broke-off", String.valueOf(e.getRawMessage())));
        }
    }

    private String version() {
        return browser.driver().getCapabilities().getBrowserVersion();
    }
}
