package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest
    @EnumSource
    void every_notice_speaks_vietnamese_and_english(Notice.Kind kind) {
        var notice = new Notice(kind, 1234, 0);
        assertThat(notice.inWords(VIETNAMESE)).contains("1.234").containsPattern("[ạảấếệđĐ]").satisfies(NoticeTest::isNormal);
        assertThat(notice.inWords(Locale.ENGLISH)).contains("1,234").isNotEqualTo(notice.inWords(VIETNAMESE));
    }

    @Test void a_reader_of_another_language_gets_vietnamese_whatever_the_machine_speaks() {
        var notice = new Notice(Notice.Kind.CONTROL_CHARACTER, 2, 0);
        assertThat(notice.inWords(Locale.FRENCH)).startsWith("Đã bỏ ký tự điều khiển");
    }

    @Test void both_languages_have_the_same_sentences_and_no_others() {
        var codes = new TreeSet<String>();
        for (var kind : Notice.Kind.values()) codes.add(kind.code());
        for (var language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            var bundle = ResourceBundle.getBundle("vn.congmo.vietnamese.notices", language, noFallback);
            assertThat(bundle.keySet()).isEqualTo(codes);
        }
    }

    private static void isNormal(String sentence) {
        assertThat(Normalisation.of(sentence).text().replace("Đ, đ", "Ð, ð")).hasSameSizeAs(sentence);
    }
}
