package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quarter of a megabyte of trouble costs a second; what costs the square of its length would take many minutes, so the bound can be wide.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class HostileTextTest {

    private static final int LENGTH = 1 << 18;

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u0301\u0323", "\u0301\u0302", "e\u0301", "a\u0301\u0323ð", "\u200B", "\u200D", "\u200F", "ð", "hòa", "hoà thúy ", " ", "1", "1/", "A-",
        "12/NQ-", "42/2022/NĐ-CP ", "thứ 42/2022/NĐ-CP-", "tcvn iso ", "iso/", "https://a.vn/", "www.", "ngày ", "\uD83D", "\uFFFD", "\u0344", "가", "\u11A8"})
    void long_trouble_is_read_to_its_end(String piece) {
        for (String form : new String[] {piece, Normalizer.normalize(piece, Form.NFD)}) read("ngày 5 tháng 2" + form.repeat(LENGTH / form.length()));
    }

    private static void read(String text) {
        String normal = Normalisation.of(text).text();
        assertThat(Normalizer.isNormalized(normal, Form.NFC)).isTrue();
        assertThat(Normalisation.of(normal).text()).isEqualTo(normal);
        assertThat(DocumentNumbers.in(text).size()).isLessThanOrEqualTo(LENGTH / 10);
        assertThat(DocumentNumbers.read(text)).isEmpty();
        assertThat(VietnameseDates.read(text)).isEmpty();
        assertThat(Slug.of(text).length()).isLessThanOrEqualTo(Slug.LONGEST);
        assertThat(Collation.key(text)).isNotEmpty();
        assertThat(TonePlacement.canonical(text)).isNotEmpty();
        assertThat(Folding.fold(text)).isNotEmpty();
    }
}
