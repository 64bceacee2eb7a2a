package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.themes.types.ContentTypes;

class FieldTextTest {

    private static final Field BLOCKS = ContentTypes.standard().named("home").orElseThrow().fields().get("blocks");
    private static final List<Map<String, Object>> ENTRIES =
            List.of(Map.of("heading", "Tin | mới", "shows", "newest", "most", 4), Map.of("heading", "Hỏi đáp", "shows", "questions"));

    @Test
    void the_entries_of_a_list_come_back_from_the_form_as_they_were() {
        assertThat(FieldText.readRows(BLOCKS, FieldText.rows(BLOCKS, ENTRIES))).isEqualTo(ENTRIES);
    }

    @Test
    void entries_are_read_in_their_order_without_the_empty_ones() {
        var sent = Map.of("blocks", "", "blocks.0.heading", "", "blocks.2.heading", "Thứ hai", "blocks.1.heading", "Thứ nhất", "blocks.1.most", "", "title", "Trang chủ");

        assertThat(Rows.of("blocks", sent)).extracting(row -> row.get("heading")).containsExactly("Thứ nhất", "Thứ hai");
        assertThat(Rows.closed("blocks", sent)).containsKeys("blocks", "blocks.0.heading", "blocks.1.heading", "title").doesNotContainKey("blocks.2.heading");
    }

    @Test
    void what_has_not_the_shape_of_its_part_is_kept_as_typed_so_that_saving_can_name_it() {
        assertThat(FieldText.readRows(BLOCKS, List.of(Map.of("heading", "Tin", "most", "nhiều")))).isEqualTo(List.of(Map.of("heading", "Tin", "most", "nhiều")));
    }
}
