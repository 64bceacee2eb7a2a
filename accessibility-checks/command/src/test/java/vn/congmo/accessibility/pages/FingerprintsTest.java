package vn.congmo.accessibility.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.Target;

class FingerprintsTest {

    private static final String TAG = "<button class=\"mo\">";

    @Test
    void a_fault_keeps_its_fingerprint_when_its_element_moves_among_its_neighbours_and_is_rendered_anew() {
        var before = fingerprints(found("main > p:nth-of-type(1) > button", TAG, 100));
        var after = fingerprints(found("main > p:nth-of-type(4) > button", " <button\n  class=\"mo\">", 900));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_fault_found_elsewhere_changes_no_other_fingerprint() {
        var before = fingerprints(found("main > button", TAG, 100));
        var after = fingerprints(found("header > button", TAG, 10), found("main > button", TAG, 100));

        assertThat(after).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void twins_differ_and_so_do_other_reasons() {
        assertThat(fingerprints(found("main > button", TAG, 1), found("main > button", TAG, 2), found("main > button", "<button class=\"dong\">", 3))).doesNotHaveDuplicates().hasSize(3);
    }

    private static Finding found(String selector, String excerpt, int start) {
        return new Finding("axe/button-name", Outcome.FAILED, List.of("4.1.2"), "button-name", Map.of("start", String.valueOf(start)), new Target(selector, start, start + 9, 1, 1, excerpt), true, "");
    }

    private static List<String> fingerprints(Finding... findings) {
        return Fingerprints.steady(new Report("https://example.vn/", Instant.EPOCH, "axe-core", List.of(findings))).findings().stream().map(Finding::fingerprint).toList();
    }
}
