package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each of the 134 letters, composed and decomposed, through every door of the library.
class EveryLetterTest {

    @ParameterizedTest
    @MethodSource("vn.congmo.vietnamese.VietnameseLetters#accented")
    void both_forms_give_the_same(String letter) {
        String decomposed = Normalizer.normalize(letter, Form.NFD);
        assertThat(Normalisation.of(decomposed).text()).isEqualTo(Normalisation.of(letter).text()).isEqualTo(letter);
        assertThat(Folding.fold(decomposed)).isEqualTo(Folding.fold(letter)).hasSize(1).isASCII();
        assertThat(Folding.aligned(decomposed).text()).isEqualTo(Folding.aligned(letter).text());
        assertThat(Slug.of("x" + decomposed)).isEqualTo(Slug.of("x" + letter)).isEqualTo("x" + Folding.fold(letter).toLowerCase(Locale.ROOT));
        assertThat(Collation.key(decomposed)).isEqualTo(Collation.key(letter));
        assertThat(TonePlacement.canonical(decomposed)).isEqualTo(TonePlacement.canonical(letter)).isEqualTo(letter);
    }

    @ParameterizedTest
    @MethodSource("vn.congmo.vietnamese.VietnameseLetters#accented")
    void a_number_between_words_of_the_letter_keeps_its_place_and_one_grown_to_it_is_none(String letter) {
        for (String form : List.of(letter, Normalizer.normalize(letter, Form.NFD))) {
            String text = "(" + form + ") số 42/2022/NĐ-CP, " + form;
            assertThat(DocumentNumbers.in(text)).extracting(found -> text.substring(found.start(), found.end())).containsExactly("42/2022/NĐ-CP");
            assertThat(DocumentNumbers.in(form + "42/2022/NĐ-CP")).isEmpty();
            assertThat(DocumentNumbers.in("42/2022/NĐ-CP" + form)).extracting(found -> found.number().canonical()).doesNotContain("42/2022/NĐ-CP");
        }
    }

    @Test void the_letters_of_one_vowel_stand_in_the_order_of_the_tones() {
        for (var letters : List.of("aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ")) {
            for (String row : List.of(letters, letters.toUpperCase(Locale.ROOT))) {
                var inOrder = row.chars().mapToObj(Character::toString).toList();
                assertThat(inOrder.reversed().stream().map(letter -> Normalizer.normalize(letter, Form.NFD)).sorted(Collation.order())
                    .map(letter -> Normalizer.normalize(letter, Form.NFC)).toList()).isEqualTo(inOrder);
            }
        }
    }
}
