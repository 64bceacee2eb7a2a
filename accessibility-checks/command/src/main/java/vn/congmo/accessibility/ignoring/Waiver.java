package vn.congmo.accessibility.ignoring;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.congmo.accessibility.Finding;

/// One entry of the file: which findings, why, and until when. What is not named is not asked for.
///
/// @param rule        id of the rule; empty for any
/// @param page        end of the page's address, with `*` for anything; empty for any
/// @param selector    of the element; empty for any
/// @param fingerprint of the finding; empty for any
/// @param last        last day on which it holds
public record Waiver(String rule, String page, String selector, String fingerprint, String reason, LocalDate last) {

    boolean covers(String address, Finding finding) {
        return either(rule, finding.rule()) && either(selector, finding.target().selector())
                && either(fingerprint, finding.fingerprint()) && (page.isEmpty() || pattern().matcher(address).matches());
    }

    /// How people recognise it in messages.
    String name() {
        return (rule + " " + page + " " + selector + " " + fingerprint).replaceAll(" +", " ").strip();
    }

    private static boolean either(String asked, String found) {
        return asked.isEmpty() || asked.equals(found);
    }

    private Pattern pattern() {
        var quoted = Pattern.quote(page).replace("*", "\\E.*\\Q");
        return Pattern.compile(".*" + quoted);
    }
}
