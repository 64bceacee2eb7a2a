package vn.congmo.accessibility.browser;

import java.util.List;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;

/// Questions of axe that our own checks have answered by measuring are not asked.
final class Decided {

    private Decided() {}

    static List<Finding> by(List<Finding> findings) {
        var measured = findings.stream().anyMatch(f -> f.rule().equals(ContrastInPixels.RULE) && f.outcome() != Outcome.UNTESTED);
        return measured ? findings.stream().filter(f -> !asksForContrast(f)).toList() : findings;
    }

    private static boolean asksForContrast(Finding finding) {
        return finding.rule().equals("axe/color-contrast") && finding.outcome() == Outcome.CANNOT_TELL;
    }
}
