package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"63/2022/NĐ-CP|63-2022-nd-cp", "Nghị định 42/2022/NÐ-CP|nghi-dinh-42-2022-nd-cp", "Đường Điện Biên Phủ|duong-dien-bien-phu",
        "  “Cổng Mở”: 95 % dịch vụ công!  |cong-mo-95-dich-vu-cong", "Viet Nam’s portal|viet-nams-portal", "ﬁn 5G – ５Ｇ|fin-5g-5g", "a\u00A0b\u00ADc|a-bc"})
    void a_title_becomes_lower_case_words_with_hyphens(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
        assertThat(Slug.of(Normalizer.normalize(title, Form.NFD))).isEqualTo(slug);
    }

    @Test void a_long_title_is_cut_at_the_end_of_a_word() {
        assertThat(Slug.of("chuyển đổi số ".repeat(20))).hasSizeLessThanOrEqualTo(Slug.LONGEST).matches("(chuyen-doi-so-)*(chuyen|chuyen-doi|chuyen-doi-so)");
        assertThat(Slug.of("một hai ba bốn năm", 16)).isEqualTo("mot-hai-ba-bon");
        assertThat(Slug.of("một hai ba bốn x", 16)).isEqualTo("mot-hai-ba-bon-x");
        assertThat(Slug.of("x".repeat(500))).hasSize(Slug.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "中文", "Привет", "😀", "\u0301"})
    void a_title_without_latin_letters_still_gets_a_slug_always_the_same(String title) {
        assertThat(Slug.of(title)).matches("muc(-[0-9a-f]+)?").isEqualTo(Slug.of(title));
        assertThat(Slug.of("中文")).isNotEqualTo(Slug.of("Привет"));
    }

    @Test void every_text_gives_a_well_formed_slug() {
        VietnameseLetters.mixedTexts(5_000).forEach(text -> assertThat(Slug.of(text, 16)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(1, 16));
    }

    @Test void too_short_a_bound_is_refused() {
        assertThatThrownBy(() -> Slug.of("a", 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("16");
    }
}
