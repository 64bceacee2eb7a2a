package vn.congmo.accessibility.nu;

import java.time.Clock;
import java.util.List;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Report;

/// Checks a page's source against the HTML standard with the Nu HTML checker.
///
/// Errors become FAILED findings with the rule `nu/…` (criterion 4.1.1 where tags, nesting or ids are at fault); its warnings are left out,
/// because they concern style more often than barriers. Starting costs about a second, once per process: use [#shared()].
/// Safe for threads; pages are checked one after another.
///
/// @see <a href="https://www.w3.org/TR/WCAG20/#ensure-compat-parses">WCAG 2.0, SC 4.1.1 (A)</a>
public final class NuChecker {

    private static final String ENGINE = "Nu HTML checker 26.5.2";

    private final NuEngine engine = new NuEngine();
    private final Clock clock;

    public NuChecker(Clock clock) {
        this.clock = clock;
    }

    /// The one of this process, started when first asked for.
    public static NuChecker shared() {
        return Shared.CHECKER;
    }

    /// @param html    the whole page, as it was sent
    /// @param address its address, or a name that the report shall show
    public Report check(String html, String address) {
        var listener = new Listener(new Places(Page.of(html, address)));
        engine.check(html, address, listener);
        return new Report(address, clock.instant(), ENGINE, List.copyOf(listener.findings()));
    }

    private static final class Shared {
        static final NuChecker CHECKER = new NuChecker(Clock.systemUTC());
    }
}
