package vn.congmo.samples.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congmo.samples.Samples;

class StatusOfTodayTest {

    @Test void a_document_comes_into_force_on_its_day_and_what_it_replaces_expires() {
        assertThat(status("19/2026/TT-BKHĐM", "2026-12-31")).isEqualTo("not-yet-in-force");
        assertThat(status("12/2022/TT-BKHĐM", "2026-12-31")).isEqualTo("in-force");

        assertThat(status("19/2026/TT-BKHĐM", "2027-01-01")).isEqualTo("in-force");
        assertThat(status("12/2022/TT-BKHĐM", "2027-01-01")).isEqualTo("expired");
    }

    @Test void a_letter_has_no_status_to_change() {
        assertThat(status("1427/BKHĐM-CNTT", "2040-01-01")).isEqualTo("not-applicable");
    }

    private static String status(String number, String today) {
        var document = Samples.documents().stream().filter(d -> d.body().path("fields").path("number").asString("").equals(number)).findFirst().orElseThrow();
        return StatusOfToday.of(document, LocalDate.parse(today)).body().get("fields").get("status").asString();
    }
}
