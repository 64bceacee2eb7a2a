package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonePlacementTest {

    @ParameterizedTest
    @CsvSource({"hòa, hoà", "Hòa Bình, Hoà Bình", "HÒA, HOÀ", "khỏe, khoẻ", "thúy, thuý", "Thúy Kiều, Thuý Kiều", "ủy ban, uỷ ban", "lũy, luỹ", "tùy, tuỳ",
        "hóa, hoá", "xòe, xoè", "hòan, hoàn", "tóan, toán", "qúy, quý", "qủa, quả", "gìa, già", "gíup, giúp", "tìên, tiền", "nguỵên, nguyện", "khủyu, khuỷu",
        "đửơng, đưởng", "ngọai, ngoại", "lọai, loại", "tòan, toàn"})
    void old_and_mistaken_places_become_the_canonical_one(String typed, String canonical) {
        assertThat(TonePlacement.canonical(typed)).isEqualTo(canonical);
        assertThat(TonePlacement.canonical(canonical)).isEqualTo(canonical);
        assertThat(TonePlacement.canonical(Normalizer.normalize(typed, Form.NFD))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quý", "quốc", "quả", "giá", "giữ", "giếng", "gì", "gìn", "của", "múa", "mía", "lửa", "người", "rượu", "hướng", "chuyện", "yếu",
        "tiếng", "khuỷu", "ngoáy", "ngoẹo", "tháng", "sáu", "cháy", "nói", "tội", "mũi", "chịu", "thuở", "huệ", "boóng", "xoèn", "quần", "quyết", "loắt", "ý",
        "a", "đ", "nghĩa", "huýt", "thuê", "tuần", "suối"})
    void what_is_right_in_both_ways_is_kept(String word) {
        assertThat(TonePlacement.canonical(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"café", "José", "résumé", "naïve", "Léon", "pátio", "áo-dài", "Noël", "Ólafur", "中文", "a1á2"})
    void foreign_words_are_left_alone(String word) {
        assertThat(TonePlacement.canonical(word)).isEqualTo(word);
    }

    @Test void the_length_and_the_letters_under_the_tones_never_change() {
        VietnameseLetters.mixedTexts(5_000).forEach(text -> {
            String composed = Normalizer.normalize(text, Form.NFC);
            String canonical = TonePlacement.canonical(text);
            assertThat(canonical).hasSameSizeAs(composed);
            assertThat(Folding.fold(canonical)).isEqualTo(Folding.fold(composed));
            assertThat(TonePlacement.canonical(canonical)).isEqualTo(canonical);
        });
    }
}
