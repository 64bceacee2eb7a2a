package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "a|ă|â|b|c|d|đ|e|ê|f|g|h|i|j|k|l|m|n|o|ô|ơ|p|q|r|s|t|u|ư|v|w|x|y|z",
        "ma|mà|mả|mã|má|mạ|mác|man|màn|mang|mă|mâ|mẹ|mê|mề|mở",
        "đa cảm|đà điểu|đá bóng|đá lửa|đạc|đan",
        "|10|2|An Giang|Ấn Độ|Bà Rịa|Bắc Giang|Bình Dương|Cà Mau|Cần Thơ|Đà Nẵng|Điện Biên|Hà Giang|Hà Nội|Hải Phòng|Hòa Bình|Huế|Привет|中文",
        "HOA|Hoa|hoa|HOÀ|Hoà|Hòa|hoà|hòa|hỏa|hoạ|họa|hoan"})
    void texts_stand_in_the_order_of_the_dictionary(String line) {
        var inOrder = List.of(line.split("\\|", -1));
        var mixed = Arrays.asList(inOrder.toArray(String[]::new));
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Collation.order());
        assertThat(mixed).isEqualTo(inOrder);
        mixed.sort((one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other)));
        assertThat(mixed).isEqualTo(inOrder);
    }

    @Test void punctuation_and_decomposed_letters_do_not_change_the_order() {
        assertThat(wordsOf("“Đà  Nẵng”")).isEqualTo(wordsOf("đà nẵng"));
        assertThat(Collation.key(Normalizer.normalize("Ấn Độ", Form.NFD))).isEqualTo(Collation.key("Ấn Độ"));
        assertThat(wordsOf("thúy")).isEqualTo(wordsOf("thuý"));
    }

    @Test void tones_decide_only_between_syllables_of_the_same_letters() {
        for (char vowel : Vowels.all()) {
            String toneless = String.valueOf(Vowels.toneless(vowel));
            assertThat(Collation.order().compare(vowel + "b", toneless + "c")).isNegative();
            int order = Integer.signum(Collation.order().compare(String.valueOf(vowel), toneless));
            assertThat(order).isEqualTo(Vowels.toneOf(vowel) == Tone.NGANG ? 0 : 1);
        }
    }

    private static String wordsOf(String text) {
        String key = Collation.key(text.toLowerCase(Locale.ROOT));
        return key.substring(0, key.indexOf('\0'));
    }

    private static byte[] bytes(String text) {
        return Collation.key(text).getBytes(StandardCharsets.UTF_8);
    }
}
