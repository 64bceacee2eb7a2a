package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.blocks.Blocks;
import vn.congmo.themes.blocks.InvalidBlocks;

class BlocksTest {

    @Test
    void every_block_and_mark_comes_back_equal_from_json() {
        var blocks = ExampleBlocks.all("vi");
        assertThat(Blocks.read(Blocks.write(blocks))).isEqualTo(blocks);
        assertThat(Blocks.read(Blocks.write(blocks).toString())).isEqualTo(blocks);
    }

    @Test
    void nothing_that_is_absent_is_written_as_null() {
        assertThat(Blocks.write(ExampleBlocks.all("vi")).toString()).doesNotContain("null");
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_pointer() {
        var json = """
                [{"type": "heading", "level": 1, "text": [{"text": "A"}]},
                 {"type": "quiz"},
                 {"type": "image", "asset": "x", "alternative": {"kind": "description", "text": " "}},
                 {"type": "paragraph", "text": [{"text": "a", "marks": [{"type": "link", "target": {"href": "javascript:alert(1)"}}, {"type": "blink"}]}], "colour": "red"},
                 {"type": "table", "rows": [["a"]]},
                 7]""";

        var refused = catchThrowableOfType(InvalidBlocks.class, () -> Blocks.read(json));

        assertThat(refused.faults()).extracting(InvalidBlocks.Fault::pointer, InvalidBlocks.Fault::code).containsExactly(
                tuple("/0/level", "wrong-value"), tuple("/1/type", "unknown-type"), tuple("/2/asset", "not-an-id"),
                tuple("/2/alternative/text", "wrong-value"), tuple("/3/text/0/marks/0/target/href", "wrong-value"),
                tuple("/3/text/0/marks/1/type", "unknown-type"), tuple("/3/colour", "unknown-field"), tuple("/4/rows/0/0", "wrong-type"), tuple("/5", "wrong-type"));
    }

    @Test
    void a_reader_of_the_feed_passes_over_fields_that_it_does_not_know() {
        var newer = new JsonMapper().readTree("""
                [{"type": "paragraph", "text": [{"text": "a", "tone": "calm"}], "since": 2}]""");
        assertThat(Blocks.read(newer, "/body", false)).hasSize(1);
        assertThatThrownBy(() -> Blocks.read(newer, "/body", true)).hasMessageContaining("/body/0/since").hasMessageContaining("/body/0/text/0/tone");
    }

    @Test
    void what_is_no_json_and_what_is_no_list_is_said() {
        assertThatThrownBy(() -> Blocks.read("[{")).isInstanceOf(InvalidBlocks.class).hasMessageContaining("not JSON");
        assertThatThrownBy(() -> Blocks.read("{}")).isInstanceOf(InvalidBlocks.class).hasMessageContaining("has to be a list");
    }

    @Test
    void one_image_is_read_as_a_lead() {
        var lead = ExampleBlocks.lead("vi");
        assertThat(Blocks.readImage(Blocks.write(lead), "/lead", true)).isEqualTo(lead);
        assertThat(catchThrowableOfType(InvalidBlocks.class, () -> Blocks.readImage(new JsonMapper().readTree("{}"), "/lead", true)).faults())
                .extracting(InvalidBlocks.Fault::pointer).isEqualTo(List.of("/lead/asset", "/lead/alternative"));
    }
}
