package vn.congmo.samples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptionsTest {

    private static final Path FOLDER = Path.of("pictures");

    @Test void every_picture_and_nothing_else_is_described() throws IOException {
        assertThat(descriptions().propertyNames()).containsExactlyInAnyOrderElementsOf(pictures());
    }

    @Test void a_description_says_what_is_seen_in_both_languages() throws IOException {
        var words = descriptions();
        for (var file : words.propertyNames()) {
            for (var language : List.of("vi", "en")) {
                assertThat(words.get(file).path(language).asString("")).as(file + " " + language)
                        .hasSizeBetween(40, 400).endsWith(".")
                        .doesNotStartWith("Ảnh ").doesNotStartWith("Picture of").doesNotContainPattern("[?!,;]\\.|  | [,.;:]");
            }
        }
    }

    @Test void all_pictures_together_are_light() throws IOException {
        long sum = 0;
        for (var file : pictures()) sum += Files.size(FOLDER.resolve(file));

        assertThat(sum).isLessThanOrEqualTo(8_000_000);
    }

    private static JsonNode descriptions() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve("descriptions.json")));
    }

    private static List<String> pictures() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.matches(".*\\.(jpg|png)")).toList();
        }
    }
}
