package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

class TextsTest {

    private static final Path LACQUER = Path.of("lacquer");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("\\b(?:t\\(|tIn\\([^,\"]+, )\"([a-z.-]+)\"(?! \\+)");
    private static final Pattern KEY_START = Pattern.compile("\\bt\\(\"([a-z.-]+\\.)\" \\+");
    /// What carries words for people: text between tags, and these attributes.
    private static final Pattern WORDS_IN_ATTRIBUTE = Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    /// What editors write of menus, the home page and the site, and the forms of the workspace.
    private static final Pattern ONLY_IN_THE_WORKSPACE = Pattern.compile("(?:choice\\.(?:key|place|shows)|log-in|workspace|errors)\\..*"
            + "|type\\.(?:home|menu|site|site-text)|relation\\.(?:featured|footer|items|lead|sections)"
            + "|field\\.(?:blocks|entries|error|footerLinks|heading|href|key|menu\\.place|most|optional|order|path|section|shortName|shows|tagline|text)");
    /// Taken away in this order: comments, values, directives, elements, character references, attributes that a macro hands over.
    private static final List<String> NOT_WORDS = List.of("(?s)<#--.*?-->", "\\$\\{[^}]*}", "</?[#@](?:->|[^>\"]|\"[^\"]*\")*>", "</?[a-zA-Z!](?:[^>\"]|\"[^\"]*\")*>", "&[a-z]+;", "[a-z-]+=\"[^\"]*\"|\\brequired\\b");

    private final Texts texts = Texts.of(ThemeSource.inFolder(LACQUER));

    @Test
    void both_languages_have_every_text_with_the_same_values_to_put_in() {
        var vietnamese = texts.byLanguage().get("vi");
        var english = texts.byLanguage().get("en");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(60);
        vietnamese.forEach((key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "es", "hi", "ar"})
    void another_language_has_every_text_that_a_citizen_may_read(String lang) {
        var own = texts.byLanguage().get(lang);
        var missing = new TreeSet<>(texts.byLanguage().get("en").keySet());
        missing.removeAll(own.keySet());

        assertThat(texts.byLanguage().get("en").keySet()).containsAll(own.keySet());
        assertThat(missing).allSatisfy(key -> assertThat(key).matches(ONLY_IN_THE_WORKSPACE));
        own.forEach((key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(texts.in("en").get(key))));
        own.forEach((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void every_type_field_choice_and_relation_has_words() {
        for (var lang : ExamplePages.LANGUAGES) {
            var words = texts.in(lang);
            for (var type : ContentTypes.standard().all()) {
                assertThat(words).containsKey("type." + type.name());
                fields(words, type.name(), type.fields());
                type.links().keySet().forEach(relation -> assertThat(TypeFunctions.named(words, "relation", List.of(type.name(), relation))).isNotBlank());
                ContentTypes.standard().inverses(type.name()).keySet().forEach(inverse -> assertThat(TypeFunctions.named(words, "relation", List.of(type.name(), inverse))).isNotBlank());
            }
        }
    }

    private static void fields(Map<String, String> words, String type, Map<String, ContentType.Field> fields) {
        fields.forEach((name, field) -> {
            assertThat(TypeFunctions.named(words, "field", List.of(type, name))).isNotBlank();
            field.choices().forEach(choice -> assertThat(TypeFunctions.named(words, "choice", List.of(type, name, choice))).isNotBlank());
            fields(words, type, field.fields());
        });
    }

    @Test
    void no_text_is_blank_or_decomposed() {
        for (var lang : ExamplePages.LANGUAGES)
            texts.in(lang).forEach((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void every_text_that_a_template_asks_for_is_there_and_every_text_is_asked_for() throws IOException {
        var keys = texts.in("vi").keySet();
        var asked = new ArrayList<String>();
        var starts = new ArrayList<String>(List.of("problem.", "type.", "field.", "choice.", "relation."));
        for (var template : templates()) {
            var source = Files.readString(template);
            KEY.matcher(source).results().forEach(m -> asked.add(m.group(1)));
            KEY_START.matcher(source).results().forEach(m -> starts.add(m.group(1)));
        }
        assertThat(asked).allSatisfy(key -> assertThat(keys).containsAnyOf(key, key + ".other"));
        assertThat(keys).allSatisfy(key -> assertThat(asked.contains(key.replaceFirst("\\.(one|other)$", "")) || starts.stream().anyMatch(key::startsWith))
                .as(key + " is asked for").isTrue());
    }

    @Test
    void no_template_holds_words_of_its_own() throws IOException {
        for (var template : templates()) {
            var source = Files.readString(template);
            var outside = source;
            for (var pattern : NOT_WORDS) outside = outside.replaceAll(pattern, " ");
            assertThat(outside).as(template + " between tags").doesNotContainPattern("\\p{L}");
            var withoutValues = source.replaceAll("\\$\\{[^}]*}", "");
            WORDS_IN_ATTRIBUTE.matcher(withoutValues).results().map(m -> m.group(1).replaceAll("<[#/][^>]*>", ""))
                    .forEach(rest -> assertThat(rest).as(template + " in an attribute").doesNotContainPattern("\\p{L}"));
        }
    }

    @Test
    void escaping_is_never_switched_off() throws IOException {
        for (var template : templates()) assertThat(Files.readString(template)).as(template.toString()).doesNotContain("no_esc", "noautoesc", "outputformat");
    }

    @Test
    void a_number_chooses_the_words_that_go_with_it() {
        assertThat(Texts.words(texts.in("en"), "search.count", List.of(1))).isEqualTo("1 result for:");
        assertThat(Texts.words(texts.in("en"), "search.count", List.of(2))).isEqualTo("2 results for:");
        assertThat(Texts.words(texts.in("vi"), "search.count", List.of(1))).isEqualTo("Có 1 kết quả cho:");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group()).sorted().toList();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(LACQUER)) {
            return files.filter(f -> f.toString().endsWith(".ftlh")).sorted().toList();
        }
    }
}
