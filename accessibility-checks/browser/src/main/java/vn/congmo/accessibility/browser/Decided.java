package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;

/// Questions of axe that our own checks have answered by measuring are not asked.
final class Decided {

    /// By the rule of ours that measures.
    private static final Map<String, String> QUESTIONS = Map.of(
            "browser/contrast-in-pixels", "axe/color-contrast",
            "browser/sound-can-be-stopped", "axe/no-autoplay-audio");

    private Decided() {}

    static List<Finding> by(List<Finding> findings) {
        var answered = findings.stream().filter(f -> f.outcome() != Outcome.UNTESTED).map(f -> QUESTIONS.getOrDefault(f.rule(), "")).toList();
        return findings.stream().filter(f -> f.outcome() != Outcome.CANNOT_TELL || !answered.contains(f.rule())).toList();
    }
}
