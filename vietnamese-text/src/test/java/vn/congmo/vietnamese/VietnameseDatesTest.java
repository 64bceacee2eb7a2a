package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTest {

    @ParameterizedTest
    @CsvSource({"2026-02-05, ngày 05 tháng 02 năm 2026, 05/02/2026", "2026-03-05, ngày 05 tháng 3 năm 2026, 05/03/2026",
        "2025-12-31, ngày 31 tháng 12 năm 2025, 31/12/2025", "2026-01-10, ngày 10 tháng 01 năm 2026, 10/01/2026"})
    void a_date_is_written_as_in_official_documents_and_read_back(LocalDate date, String words, String numbers) {
        assertThat(VietnameseDates.inWords(date)).isEqualTo(words);
        assertThat(VietnameseDates.inNumbers(date)).isEqualTo(numbers);
        assertThat(VietnameseDates.read(words)).contains(date);
        assertThat(VietnameseDates.read(numbers)).contains(date);
    }

    @Test void an_instant_late_in_the_evening_of_greenwich_is_the_next_day_in_hanoi() {
        var instant = Instant.parse("2026-02-04T17:30:00Z");
        assertThat(VietnameseDates.inWords(instant)).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(VietnameseDates.inNumbers(instant)).isEqualTo("05/02/2026");
        assertThat(VietnameseDates.withTime(instant)).isEqualTo("05/02/2026 00:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/2/2026", "05-02-2026", "5.2.2026", " 05 / 02 / 2026 ", "Ngày 5 tháng 2 năm 2026", "ngay 05 thang 02 nam 2026",
        "nga\u0300y 5 tha\u0301ng 2, na\u0306m 2026", "5 tháng 2 năm 2026", "ngày 05/02/2026", "Hà Nội, ngày 05 tháng 02 năm 2026", "TP. Hồ Chí Minh, ngày 5 tháng 2 năm 2026", "ngày mùng 5 tháng 2 năm 2026"})
    void what_people_type_is_read(String typed) {
        assertThat(VietnameseDates.read(typed)).contains(LocalDate.of(2026, 2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "13/13/2026", "5/2/26", "2026-02-05", "mai", "05/02/2026 x", "05/02/2026, ngày", "ngày", "ngày 05"})
    void what_is_no_date_of_the_calendar_is_not_guessed(String typed) {
        assertThat(VietnameseDates.read(typed)).isEmpty();
    }
}
