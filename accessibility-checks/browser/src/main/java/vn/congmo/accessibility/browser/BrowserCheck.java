package vn.congmo.accessibility.browser;

import java.util.List;
import vn.congmo.accessibility.Finding;

/// One thing that only a browser can tell of the page that is open in it.
interface BrowserCheck {

    /// The rule that stands UNTESTED when the check does not come to its end.
    OwnRule rule();

    /// @param budget when it is over, the check throws [OutOfTime]
    List<Finding> run(OpenPage page, Budget budget);
}
