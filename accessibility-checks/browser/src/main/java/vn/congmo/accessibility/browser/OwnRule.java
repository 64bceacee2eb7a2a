package vn.congmo.accessibility.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Target;

/// A rule's name and criteria, and the findings that it can come to.
///
/// @param id       name of the rule; never reused, never renamed
/// @param criteria success criteria that fail when the rule fails, by number
record OwnRule(String id, List<String> criteria) {

    /// The page as a whole.
    static final Target PAGE = new Target("html", -1, -1, 0, 0, "");

    Finding passed(Target target) {
        return finding(Outcome.PASSED, "passed", Map.of(), target);
    }

    Finding failed(String reason, Map<String, String> evidence, Target target) {
        return finding(Outcome.FAILED, reason, evidence, target);
    }

    Finding cannotTell(String reason, Map<String, String> evidence, Target target) {
        return finding(Outcome.CANNOT_TELL, reason, evidence, target);
    }

    Finding inapplicable() {
        return finding(Outcome.INAPPLICABLE, "inapplicable", Map.of(), PAGE);
    }

    Finding untested(String reason, String message) {
        return finding(Outcome.UNTESTED, reason, Map.of("message", message), PAGE);
    }

    /// A question never blocks: a person answers it.
    private Finding finding(Outcome outcome, String reason, Map<String, String> evidence, Target target) {
        return new Finding(id, outcome, criteria, reason, evidence, target, outcome != Outcome.CANNOT_TELL, fingerprint(reason, target));
    }

    private String fingerprint(String reason, Target target) {
        try {
            var said = String.join("\n", id, reason, target.selector()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
