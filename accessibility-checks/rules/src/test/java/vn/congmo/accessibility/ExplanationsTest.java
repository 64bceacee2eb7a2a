package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final Pattern REASON = Pattern.compile("(?:failed|cannotTell)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern ID = Pattern.compile("String id\\(\\) \\{\\s*return \"([a-z-]+)\"");

    @Test
    void the_same_texts_exist_in_vietnamese_and_english() {
        assertThat(bundle("vi").keySet()).isEqualTo(bundle("en").keySet());
    }

    @Test
    void every_reason_that_a_rule_can_give_has_its_words() throws IOException {
        var known = bundle("vi").keySet();
        try (var sources = Files.list(Path.of("src/main/java/vn/congmo/accessibility/rules"))) {
            for (var source : sources.toList()) {
                var code = Files.readString(source);
                var id = ID.matcher(code);
                if (!id.find()) continue;
                var reasons = REASON.matcher(code).results().map(found -> id.group(1) + "." + found.group(1)).toList();
                assertThat(known).as(source.toString()).containsAll(reasons);
            }
        }
    }

    @Test
    void what_was_measured_stands_in_the_sentence() {
        var finding = new Finding("heading-levels-follow", Outcome.FAILED, List.of("1.3.1"), "level-skipped",
                Map.of("before", "2", "level", "4", "fitting", "3"), new Target("h4", 0, 9, 1, 1, "<h4>"), true, "");

        var said = Explanations.in(Locale.of("vi")).of(finding);

        assertThat(said.problem()).isEqualTo("Đề mục này ở cấp 4 nhưng đề mục ngay trước nó ở cấp 2.");
        assertThat(said.mend()).contains("cấp 3");
    }

    @Test
    void languages_are_called_by_their_names() {
        var finding = new Finding("page-language-matches-text", Outcome.FAILED, List.of("3.1.1"), "other-language",
                Map.of("declared", "en", "found", "vi"), new Target("html", 0, 9, 1, 1, "<html>"), true, "");

        assertThat(Explanations.in(Locale.of("vi")).problem(finding)).contains("Tiếng Anh").contains("Tiếng Việt");
        assertThat(Explanations.in(Locale.ENGLISH).problem(finding)).contains("“English”").contains("“Vietnamese”");
    }

    @Test
    void a_language_without_texts_is_given_english() {
        assertThat(Explanations.in(Locale.FRENCH).title("heading-has-text")).isEqualTo("A heading has text");
        assertThat(Explanations.in(Locale.of("vi", "VN")).title("heading-has-text")).isEqualTo("Đề mục có chữ");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.congmo.accessibility.explanations", Locale.of(language));
    }
}
