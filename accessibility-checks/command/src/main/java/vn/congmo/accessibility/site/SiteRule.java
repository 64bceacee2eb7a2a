package vn.congmo.accessibility.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Target;

/// A rule about the pages of a site together.
abstract class SiteRule {

    private final String id;
    private final List<String> criteria;

    /// @param id       of the rule, without the prefix `site/`; never reused, never renamed
    /// @param criteria that fail with it
    SiteRule(String id, String... criteria) {
        this.id = "site/" + id;
        this.criteria = List.of(criteria);
    }

    abstract List<Finding> check(Site site);

    final String id() {
        return id;
    }

    final List<String> criteria() {
        return criteria;
    }

    /// @param page  where it is
    /// @param shown what of the page, such as the words of a link
    final Finding failed(String reason, String page, String shown, Map<String, String> evidence) {
        return finding(Outcome.FAILED, reason, page, shown, evidence);
    }

    final Finding cannotTell(String reason, String page, String shown, Map<String, String> evidence) {
        return finding(Outcome.CANNOT_TELL, reason, page, shown, evidence);
    }

    final Finding passed() {
        return finding(Outcome.PASSED, "passed", "", "", Map.of());
    }

    final Finding untested(RuntimeException fault) {
        return finding(Outcome.UNTESTED, "check-threw", "", "", Map.of("message", String.valueOf(fault)));
    }

    private Finding finding(Outcome outcome, String reason, String page, String shown, Map<String, String> evidence) {
        var target = new Target(page, -1, -1, 0, 0, shown);
        return new Finding(id, outcome, criteria, reason, evidence, target, outcome == Outcome.FAILED, fingerprint(reason, page, shown));
    }

    private String fingerprint(String... parts) {
        try {
            var text = id + "\n" + String.join("\n", parts);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
