package vn.congmo.cms.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern FAULTS = Pattern.compile("(?:Fault\\.at|fault)\\([^\"\\n]*\"[^\"]*\"(?:[^,\"\\n]*), \"([a-z-]+)\"");

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        assertThat(new TreeSet<>(texts("problems_en").keySet())).isEqualTo(new TreeSet<>(texts("problems").keySet()));
        assertThat(texts("problems").values()).allSatisfy(text -> assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC)).isTrue());
    }

    @Test
    void every_fault_that_the_code_names_has_its_sentence() throws IOException {
        var known = texts("problems").keySet();
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/vn/congmo/cms/content"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = FAULTS.matcher(Files.readString(file));
                while (found.find()) named.add("fault." + found.group(1));
            }
        }

        assertThat(named).hasSizeGreaterThan(10).allSatisfy(key -> assertThat(known).contains(key));
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var file = TextsTest.class.getResourceAsStream("/texts/" + name + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
