package vn.congmo.themes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.themes.types.ContentTypes;

class DocumentInForceTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "not-yet-in-force, 2026-12-31, not-yet-in-force", "not-yet-in-force, 2027-01-01, in-force", "not-yet-in-force, 2030-01-01, expired",
        "in-force, 2029-12-31, in-force", "in-force, 2030-01-01, expired", "partly-expired, 2030-01-01, expired",
        "not-applicable, 2031-01-01, not-applicable", "expired, 2026-01-01, expired",
    })
    void a_reader_is_told_the_status_of_the_day(String authored, LocalDate today, String told) {
        var document = new LiveDocument(UUID.randomUUID(), "vi", "official-document", "/van-ban/a", "Thông tư", null,
                Map.of("status", authored, "inForceOn", "2027-01-01", "expiresOn", "2030-01-01"), Map.of(), null, List.of(), Map.of(), null, null);

        var teaser = new Assembly(ContentTypes.standard(), "https://bomau.example").teaser(document, new Empty(today));

        assertThat(teaser.facts()).containsEntry("status", told);
    }
}
