package vn.congmo.accessibility.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.Target;

/// Findings and pages for tests of reports.
final class Findings {

    static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

    private Findings() {}

    static Finding of(String rule, Outcome outcome, String reason, @Nullable String criterion, Map<String, String> evidence) {
        return new Finding(rule, outcome, criterion == null ? List.of() : List.of(criterion), reason, evidence,
                new Target("main > p", 10, 20, 3, 4, "<p class=\"mờ & nhạt\">Chữ</p>"), true, rule);
    }

    static Finding at(String rule, String criterion, String excerpt) {
        return new Finding(rule, Outcome.FAILED, List.of(criterion), "no-text-alternative", Map.of(), new Target(rule + excerpt, 1, 2, 1, 1, excerpt), true, rule + excerpt);
    }

    static CheckedPage page(Finding... findings) {
        return new CheckedPage("https://example.vn/tin-tuc", AT, List.of(new Run("1280-light", new Report("https://example.vn/tin-tuc", AT, "axe-core 4.11.1", List.of(findings)))));
    }
}
