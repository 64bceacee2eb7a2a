package vn.congmo.accessibility.ignoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Target;

class IgnoreFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @TempDir
    private Path folder;

    @Test
    void a_finding_is_ignored_on_the_named_pages_until_the_last_day() throws Exception {
        var ignoring = read("""
                {"ignored": [{"rule": "image-alt", "page": "/lich-su/*", "reason": "Scans, new ones come", "expires": "2026-11-26"},
                             {"fingerprint": "never-met", "reason": "Old", "expires": "2027-01-01"}]}
                """);

        assertThat(ignoring.waiver("https://a.vn/lich-su/1945", finding("image-alt"))).hasValueSatisfying(w -> assertThat(w.reason()).isEqualTo("Scans, new ones come"));
        assertThat(ignoring.waiver("https://a.vn/tin/1", finding("image-alt"))).isEmpty();
        assertThat(ignoring.waiver("https://a.vn/lich-su/1945", finding("label"))).isEmpty();
        assertThat(ignoring.unused()).containsExactly("never-met");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatExceptionOfType(WrongIgnoreFile.class).isThrownBy(() -> read("""
                {"ignored": [{"rule": "a", "expires": "2027-01-01"},
                             {"rule": "b", "reason": "x"},
                             {"rule": "c", "reason": "x", "expires": "2026-11-25"},
                             {"rule": "d", "reason": "x", "expires": "soon"},
                             {"page": "/x", "reason": "x", "expires": "2027-01-01"},
                             {"rule": "e", "reason": "x", "expires": "2030-01-01", "expiry": "2027"}]}
                """)).satisfies(wrong -> assertThat(wrong.faults()).extracting(WrongIgnoreFile.Fault::key).containsExactly(
                "ignore.reason", "ignore.no-day", "ignore.expired", "ignore.day", "ignore.what", "ignore.name", "ignore.far"));
    }

    @Test
    void a_file_of_another_shape_is_refused() {
        assertThatExceptionOfType(WrongIgnoreFile.class).isThrownBy(() -> read("[]")).satisfies(w -> assertThat(w.faults()).extracting(WrongIgnoreFile.Fault::key).containsExactly("ignore.shape"));
        assertThatExceptionOfType(WrongIgnoreFile.class).isThrownBy(() -> read("{\n{")).satisfies(w -> assertThat(w.faults()).extracting(WrongIgnoreFile.Fault::key).containsExactly("ignore.json"));
        assertThatExceptionOfType(WrongIgnoreFile.class).isThrownBy(() -> IgnoreFile.read(folder.resolve("none"), TODAY))
                .satisfies(w -> assertThat(w.faults()).extracting(WrongIgnoreFile.Fault::key).containsExactly("ignore.unreadable"));
    }

    private Ignoring read(String json) throws IOException, WrongIgnoreFile {
        return IgnoreFile.read(Files.writeString(folder.resolve("ignore.json"), json), TODAY);
    }

    private static Finding finding(String rule) {
        return new Finding(rule, Outcome.FAILED, List.of("1.1.1"), "x", Map.of(), new Target("img", 1, 2, 1, 1, "<img>"), true, "f-" + rule);
    }
}
