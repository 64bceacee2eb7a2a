package vn.congmo.samples.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class WriteSamplesTest {

    static Stream<Map.Entry<String, String>> files() {
        return WriteSamples.files(Path.of("")).entrySet().stream();
    }

    @ParameterizedTest @MethodSource("files")
    void a_committed_file_is_what_its_source_says(Map.Entry<String, String> file) throws IOException {
        assertThat(Path.of(file.getKey())).content().isEqualTo(file.getValue());
    }

    @Test void an_id_is_the_same_wherever_it_is_made() {
        assertThat(StableId.of("topic/chu-de-5g")).isEqualTo("625d3404-a092-5e2a-8c85-1660eedbefce");
    }

    @Test void the_layout_is_that_of_the_catalogue_and_of_files_written_by_hand() throws IOException {
        for (var file : new String[] {"site/catalogue.json", "articles/vi/bon-lop-bao-ve.json", "events/hoi-thao-du-lieu-mo-2026.json"}) {
            var text = Files.readString(Path.of(file));
            assertThat(Layout.of(JsonMapper.builder().build().readTree(text))).isEqualTo(text);
        }
    }
}
