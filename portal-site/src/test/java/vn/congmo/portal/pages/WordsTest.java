package vn.congmo.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.congmo.themes.pages.PageView.Problem.Kind;

class WordsTest {

    private static ResourceBundle words(String tag) {
        return ResourceBundle.getBundle(Words.BUNDLE, Locale.forLanguageTag(tag));
    }

    @Test
    void every_word_is_there_in_every_language_of_the_portal() {
        for (var tag : List.of("vi", "en", "ja", "es", "hi", "ar")) {
            assertThat(words(tag).keySet()).as(tag).isEqualTo(words("en").keySet()).isNotEmpty();
            for (var key : words(tag).keySet())
                assertThat(words(tag).getString(key)).as(tag + " " + key).isNotBlank().isEqualTo(Normalizer.normalize(words(tag).getString(key), Normalizer.Form.NFC));
        }
    }

    @Test
    void every_kind_of_problem_has_a_title() {
        for (var kind : Kind.values())
            assertThat(words("vi").containsKey(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))).as(kind.name()).isTrue();
    }

    @Test
    void a_language_that_the_portal_has_no_words_in_gets_english() {
        assertThat(Words.in("fr").say("search")).isEqualTo("Search");
    }

    @Test
    void words_stand_in_the_language_that_was_asked_for_whatever_the_machine_speaks() {
        assertThat(Words.in("vi").say("page-of-list", "Tin tức", 2)).isEqualTo("Tin tức – trang 2");
    }
}
