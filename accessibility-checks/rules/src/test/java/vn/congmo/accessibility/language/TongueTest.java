package vn.congmo.accessibility.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "vi | Công dân được tiếp vào thứ ba và thứ năm hằng tuần tại trụ sở của Bộ.",
        "en | The office is open to the public on all days of the week, and there is no fee.",
        "fr | Le bureau est ouvert au public tous les jours de la semaine et il n'y a pas de frais.",
        "de | Das Büro ist an allen Tagen der Woche für die Öffentlichkeit geöffnet und es gibt keine Gebühr.",
        "nl | Het kantoor is op alle dagen van de week open voor het publiek en er zijn geen kosten.",
        "es | La oficina está abierta al público todos los días de la semana y no hay que pagar por el formulario.",
        "zh | 办公室每天对公众开放，不收取任何费用。",
        "ja | この窓口は毎日開いており、手数料はかかりません。",
        "ko | 이 사무실은 매일 열려 있으며 수수료가 없습니다.",
    })
    void a_sentence_is_known_by_its_small_words_or_letters(String language, String text) {
        assertThat(Tongue.of(text)).satisfies(guess -> {
            assertThat(guess.language()).isEqualTo(language);
            assertThat(guess.certain()).isTrue();
        });
    }

    @Test
    void a_japanese_title_in_chinese_characters_alone_is_not_taken_for_chinese() {
        assertThat(Tongue.of("防災情報通信網復旧計画概要", "ja").language()).isEqualTo("ja");
        assertThat(Tongue.of("防災情報通信網復旧計画概要", "vi").language()).isEqualTo("zh");
    }

    @Test
    void a_whole_chinese_sentence_is_chinese_even_where_it_is_declared_japanese() {
        var chinese = "本部门将于下个月公布新的数字化转型计划，所有市民都可以在线提交意见，办公室也会在工作时间内接受书面意见并在十个工作日内答复。";
        assertThat(Tongue.of(chinese, "ja").language()).isEqualTo("zh");
    }

    @Test
    void names_and_numbers_say_nothing() {
        assertThat(Tongue.of("UNDP, UNICEF, FAO, IPv6, 5G, Hà Nội 2025").certain()).isFalse();
        assertThat(Tongue.of("Hanoi").language()).isEmpty();
    }

    @Test
    void vietnamese_names_do_not_make_an_english_line_vietnamese() {
        assertThat(Tongue.of("Narrator: Nậm Lúa, Tả Sơn, Bản Vược: highland communes, ridge after ridge.").certain()).isFalse();
        assertThat(Tongue.of("Người dẫn: Nậm Lúa, Tả Sơn, Bản Vược: ba xã vùng cao, núi nối tiếp núi.").language()).isEqualTo("vi");
    }

    @Test
    void vietnamese_that_quotes_a_foreign_title_stays_vietnamese() {
        var guess = Tongue.of("Bộ công bố báo cáo The State of the Digital Economy in the Region của Ngân hàng Thế giới tại Hà Nội hôm nay.");
        assertThat(guess.certain() && !guess.language().equals("vi")).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"vi, KNOWN", "en-GB, KNOWN", "zh-Hant-TW, KNOWN", "yue, KNOWN", "vn, WRONG", "english, WRONG", "en_US, WRONG", "' ', WRONG", "qqz, UNKNOWN"})
    void a_language_tag_is_compared_with_the_languages_that_exist(String tag, LanguageTag.Judgement judgement) {
        assertThat(LanguageTag.judge(tag)).isEqualTo(judgement);
    }
}
