package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    @ParameterizedTest
    @MethodSource("vn.congmo.vietnamese.VietnameseLetters#accented")
    void every_letter_loses_its_marks_composed_or_not(String letter) {
        String folded = Folding.fold(letter);
        assertThat(folded).matches("[aeiouydAEIOUYD]");
        assertThat(Character.isUpperCase(folded.charAt(0))).isEqualTo(Character.isUpperCase(letter.charAt(0)));
        assertThat(Folding.fold(Normalizer.normalize(letter, Form.NFD))).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"Đường Điện Biên Phủ, Duong Dien Bien Phu", "NÐ-CP ð, ND-CP d", "français Ångström, francais Angstrom", "Йод и ёж, Йод и ёж", "中文 😀, 中文 😀"})
    void marks_go_and_everything_else_stays(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test void a_folded_letter_leads_back_to_its_place_in_decomposed_text() {
        String text = Normalizer.normalize("Tiếng Việt", Form.NFD);
        var aligned = Folding.aligned(text);
        int start = aligned.text().indexOf("Viet");
        assertThat(text.substring(aligned.originalOffset(start), aligned.originalOffset(start + 4)))
            .isEqualTo(Normalizer.normalize("Việt", Form.NFD));
    }
}
