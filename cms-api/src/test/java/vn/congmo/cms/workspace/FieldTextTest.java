package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.themes.types.ContentTypes;

class FieldTextTest {

    private static final Field ENTRIES = ContentTypes.standard().named("menu").orElseThrow().fields().get("entries");

    @Test
    void a_stroke_within_a_part_survives_the_form() {
        var entries = List.of(Map.of("text", "Trang A | B", "href", "https://example.vn/a"), Map.of("text", "Chỉ có chữ"));

        assertThat(FieldText.read(ENTRIES, FieldText.write(ENTRIES, entries))).isEqualTo(entries);
    }

    @Test
    void what_stands_beyond_the_last_part_is_kept_so_that_saving_can_name_it() {
        assertThat(FieldText.read(ENTRIES, "Dịch vụ công | https://example.vn/ | thừa"))
                .isEqualTo(List.of(Map.of("text", "Dịch vụ công", "href", "https://example.vn/", "3", "thừa")));
    }
}
