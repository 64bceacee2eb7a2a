package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @CsvSource({"workspace/text/vi, workspace/text/en", "documentation/text/vi, documentation/text/en", "texts/people, texts/people_en",
        "texts/assets, texts/assets_en", "texts/documentation, texts/documentation_en", "texts/commands, texts/commands_en", "texts/erasure, texts/erasure_en"})
    void every_word_is_there_in_vietnamese_and_in_english(String vietnamese, String english) throws IOException {
        var vi = read(vietnamese);
        var en = read(english);

        assertThat(vi.keySet()).isEqualTo(en.keySet());
        assertThat(vi.values()).allSatisfy(text -> assertThat(Normalizer.isNormalized((String) text, Normalizer.Form.NFC)).isTrue());
        vi.forEach((key, text) -> assertThat(placeholders((String) text)).as((String) key).isEqualTo(placeholders(en.getProperty((String) key))));
    }

    private static String placeholders(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)\\d+(?!})", "").chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
