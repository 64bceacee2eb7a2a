package vn.congmo.accessibility.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Report;

/// Gives what the browser found the same kind of fingerprint that the static rules give: it stays when text is added
/// before the element, and twins differ.
final class Fingerprints {

    private Fingerprints() {}

    static Report steady(Report report) {
        var met = new HashMap<String, Integer>();
        return new Report(report.address(), report.at(), report.engine(), report.findings().stream().map(f -> steady(f, met)).toList());
    }

    private static Finding steady(Finding f, Map<String, Integer> met) {
        var trail = f.target().selector().replaceAll(":nth-(of-type|child)\\(\\d+\\)", "");
        var fault = String.join("\n", f.rule(), f.reason(), trail, f.target().excerpt().replaceAll("\\s+", " ").strip());
        var fingerprint = digest(fault + "\n" + met.merge(fault, 1, Integer::sum));
        return new Finding(f.rule(), f.outcome(), f.criteria(), f.reason(), f.evidence(), f.target(), f.blocking(), fingerprint);
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
