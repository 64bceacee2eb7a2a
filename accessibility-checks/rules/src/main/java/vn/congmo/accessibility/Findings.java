package vn.congmo.accessibility;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// Makes findings out of verdicts.
final class Findings {

    private Findings() {}

    static Finding of(Rule rule, Verdict verdict, Target target, Places places) {
        return switch (verdict) {
            case Verdict.Passed() -> finding(rule, Outcome.PASSED, "", Map.of(), target, places);
            case Verdict.Failed(var reason, var evidence) -> finding(rule, Outcome.FAILED, reason, evidence, target, places);
            case Verdict.CannotTell(var reason, var evidence) -> finding(rule, Outcome.CANNOT_TELL, reason, evidence, target, places);
        };
    }

    static Finding inapplicable(Rule rule, Places places) {
        return finding(rule, Outcome.INAPPLICABLE, "", Map.of(), places.page(), places);
    }

    static Finding untested(Rule rule, Places places, Map<String, String> evidence) {
        return finding(rule, Outcome.UNTESTED, "could-not-run", evidence, places.page(), places);
    }

    private static Finding finding(Rule rule, Outcome outcome, String reason, Map<String, String> evidence, Target target, Places places) {
        var fault = rule.id() + "\n" + reason + "\n" + places.trail(target) + "\n" + target.excerpt().replaceAll("\\s+", " ").strip();
        var fingerprint = digest(fault + "\n" + places.occurrence(fault));
        boolean blocking = rule.blocking() && !rule.judged().contains(reason);
        return new Finding(rule.id(), outcome, rule.criteria(), reason, evidence, target, blocking, fingerprint);
    }

    /// The first 128 bits of SHA-256, in hexadecimal digits.
    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
