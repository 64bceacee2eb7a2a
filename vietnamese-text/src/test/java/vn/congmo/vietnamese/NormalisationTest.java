package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.vietnamese.Notice.Kind.*;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {

    @Test void there_are_134_accented_letters() {
        assertThat(VietnameseLetters.accented().distinct()).hasSize(134);
    }

    @ParameterizedTest
    @MethodSource("vn.congmo.vietnamese.VietnameseLetters#accented")
    void every_letter_is_stored_composed_however_it_was_typed(String letter) {
        String decomposed = Normalizer.normalize(letter, Form.NFD);
        assertThat(Normalisation.of(letter)).isEqualTo(new NormalisedText(letter, List.of()));
        assertThat(Normalisation.of(decomposed).text()).isEqualTo(letter);
        if (decomposed.length() == 3) assertThat(Normalisation.of(swapped(decomposed)).text()).isEqualTo(letter);
    }

    @Test void a_tone_typed_before_the_circumflex_is_put_right_with_a_notice() {
        assertThat(Normalisation.of("kha\u0301\u0302c")).isEqualTo(new NormalisedText("khấc", List.of(new Notice(MARK_ORDER, 1, 2))));
        assertThat(Normalisation.of("khá\u0302c").text()).isEqualTo("khấc");
    }

    @Test void a_lookalike_of_đ_is_mended_with_a_notice_of_how_often_and_where() {
        assertThat(Normalisation.of("Số 5 Ðường ðá, NÐ-CP"))
            .isEqualTo(new NormalisedText("Số 5 Đường đá, NĐ-CP", List.of(new Notice(LOOKALIKE_LETTER, 3, 5))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "Hà\u00A0Nội|Hà Nội|SPECIAL_SPACE", "Hà\u3000Nội|Hà Nội|SPECIAL_SPACE", "Hà\u202FNội|Hà Nội|SPECIAL_SPACE",
        "thông\u00ADtin|thôngtin|INVISIBLE_CHARACTER", "\uFEFFMở đầu|Mở đầu|INVISIBLE_CHARACTER", "Hà\u200B Nội|Hà Nội|INVISIBLE_CHARACTER",
        "a\u202Eb|ab|INVISIBLE_CHARACTER", "a\u200Db|ab|INVISIBLE_CHARACTER", "a\u0007b|ab|CONTROL_CHARACTER", "a\u0090b|ab|CONTROL_CHARACTER",
        "a \u0301 b|a \u0301 b|LONE_MARK", "\u0301a|\u0301a|LONE_MARK", "a\uD83Db|a\uFFFDb|BROKEN_CHARACTER", "a\uFFFDb|a\uFFFDb|BROKEN_CHARACTER"})
    void what_does_not_belong_in_a_text_is_mended_or_reported(String typed, String stored, Notice.Kind kind) {
        var normalised = Normalisation.of(typed);
        assertThat(normalised.text()).isEqualTo(stored);
        assertThat(normalised.notices()).extracting(Notice::kind).containsExactly(kind);
    }

    @Test void direction_marks_stay_beside_arabic_and_go_elsewhere() {
        assertThat(Normalisation.of("مرحبا (5)\u200F 1").text()).isEqualTo("مرحبا (5)\u200F 1");
        assertThat(Normalisation.of("xin chào (5)\u200F 1").text()).isEqualTo("xin chào (5) 1");
    }

    @Test void a_pile_of_marks_is_reduced_with_a_notice() {
        var normalised = Normalisation.of("xe\u0323\u0302" + "\u0301".repeat(500) + "y");
        assertThat(normalised.text()).startsWith("xệ").endsWith("y").hasSizeLessThan(40);
        assertThat(normalised.notices()).extracting(Notice::kind).contains(PILE_OF_MARKS);
        assertThat(Normalisation.of(normalised.text()).text()).isEqualTo(normalised.text());
    }

    @Test void a_null_character_is_taken_out() {
        assertThat(Normalisation.of("a\0b").text()).isEqualTo("ab");
    }

    @Test void line_ends_of_every_system_become_one_without_a_notice() {
        assertThat(Normalisation.of("a\r\nb\rc\u2028d\u0085e\n\tf\r\n\r\ng"))
            .isEqualTo(new NormalisedText("a\nb\nc\nd\ne\n\tf\n\ng", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨\u200D👩\u200D👧", "❤\uFE0F\u200D🔥", "1\uFE0F\u20E3", "क्\u200Dष", "한국어", "中文", "français", "“Cổng Mở” – 50 % … €", "", "Ɓ ʔ",
        "n̈", "◌\u0301"})
    void other_languages_and_emoji_stay_as_they_are(String text) {
        assertThat(Normalisation.of(text)).isEqualTo(new NormalisedText(text, List.of()));
    }

    @Test void normalised_text_is_composed_and_stays_the_same_when_normalised_again() {
        VietnameseLetters.mixedTexts(5_000).forEach(text -> {
            String once = Normalisation.of(text).text();
            assertThat(Normalizer.isNormalized(once, Form.NFC)).as("NFC of %s", escaped(text)).isTrue();
            assertThat(Normalisation.of(once).text()).as("twice %s", escaped(text)).isEqualTo(once);
        });
    }

    @Test void a_text_without_faults_is_composed_exactly_as_the_standard_says() {
        VietnameseLetters.mixedTexts(5_000)
            .filter(text -> Normalisation.of(text).notices().stream().allMatch(notice -> notice.kind() == DECOMPOSED_LETTER || notice.kind() == LONE_MARK))
            .filter(text -> text.chars().noneMatch(c -> c == '\r' || c == '\u0085' || c == '\u2028'))
            .forEach(text -> assertThat(Normalisation.of(text).text()).isEqualTo(Normalizer.normalize(text, Form.NFC)));
    }

    @Test void places_in_the_original_never_go_backwards_and_end_at_its_end() {
        VietnameseLetters.mixedTexts(5_000).forEach(text -> {
            var aligned = Normalisation.aligned(text);
            assertThat(aligned.text()).isEqualTo(Normalisation.of(text).text());
            assertThat(aligned.originalOffset(aligned.text().length())).isEqualTo(text.length());
            for (int i = 0; i < aligned.text().length(); i++)
                assertThat(aligned.originalOffset(i)).as(escaped(text)).isBetween(0, aligned.originalOffset(i + 1));
        });
    }

    private static String swapped(String threeCharacters) {
        return "" + threeCharacters.charAt(0) + threeCharacters.charAt(2) + threeCharacters.charAt(1);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("%04X"::formatted).toList().toString();
    }
}
