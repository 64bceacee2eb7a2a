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
        "it | L'ufficio è aperto al pubblico tutti i giorni della settimana e non si paga per il modulo.",
        "pt | O escritório está aberto ao público todos os dias da semana e não há nada a pagar pelo formulário.",
        "id | Kantor ini terbuka untuk umum pada semua hari kerja dan tidak ada biaya yang harus dibayar.",
        "pl | Urząd jest otwarty dla wszystkich przez cały tydzień i nie trzeba za to płacić.",
        "ru | Приёмная открыта каждый день, плата не взимается.",
        "ar | المكتب مفتوح للجمهور كل يوم ولا توجد رسوم.",
        "hi | कार्यालय हर दिन जनता के लिए खुला रहता है और कोई शुल्क नहीं है।",
        "th | สำนักงานเปิดให้บริการประชาชนทุกวันโดยไม่มีค่าธรรมเนียม",
        "lo | ຫ້ອງການເປີດໃຫ້ບໍລິການປະຊາຊົນທຸກມື້ໂດຍບໍ່ເສຍຄ່າ",
        "km | ការិយាល័យបើកជូនសាធារណជនរៀងរាល់ថ្ងៃដោយមិនគិតថ្លៃ",
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ru, Приёмная открыта каждый день без выходных", "uk, Приймальня відкрита щодня без вихідних", "fa, این دفتر هر روز برای همه باز است", "mr, कार्यालय दररोज उघडे असते"})
    void languages_that_share_a_script_are_left_as_they_are_declared(String declared, String text) {
        assertThat(Tongue.of(text, declared).language()).isEqualTo(declared);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "tyz | Cần pậu tỏn tạp slíp pi, lục slao lục báo khửn khau pây lằm bjoóc, đin hây đây mì nặm mì nà.",
        "rad | Hdră klei bruă mrâo hlăm čar, buôn sang lŏ dơ̆ng mjing klei hdĭp mda jăk hĭn kơ mnuih ƀuôn sang.",
        "jra | Ƀing gơyut mơ̆ng plơi pla ta anŏ kiăng kơ hơdip mơda hiam hloh amăng tring anai ră anai.",
        "bdq | Đe kon plei tơm jang mir, pơm hnam, erih sa kơdĭh chal anu lei oei lơ tơlei jing kơ ti.",
        "hmn | Peb haiv neeg Hmoob nyob saum roob siab, ua liaj ua teb thiab saib xyuas tsiaj txhu txhua hnub.",
    })
    void languages_of_the_peoples_of_viet_nam_are_never_called_wrong(String declared, String text) {
        assertThat(Tongue.of(text, declared).language()).isEmpty();
        assertThat(Tongue.of(text, "vi")).satisfies(guess -> assertThat(guess.certain() && !guess.language().equals("vi")).isFalse());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "sl | Urad je odprt za vse obiskovalce vsak dan v tednu in ni treba plačati, če je vloga oddana po pošti.",
        "hr | Ured je otvoren za sve građane svaki dan u tjednu i ne treba platiti ako je zahtjev poslan poštom.",
        "sk | Úrad je otvorený pre všetkých ľudí každý deň v týždni a nie je potrebné platiť, ak je žiadosť podaná poštou.",
        "ro | Biroul este deschis pentru toți oamenii în fiecare zi a săptămânii și nu se plătește dacă cererea este trimisă prin poștă.",
        "nb | Kontoret er åpent for alle hver dag i uken, og det er ikke noe å betale hvis søknaden blir sendt med posten.",
        "ms | Pejabat ini dibuka untuk semua orang pada setiap hari dan tidak perlu membayar jika borang dihantar oleh anda.",
    })
    void neighbours_of_known_languages_are_not_taken_for_them(String declared, String text) {
        assertThat(Tongue.of(text, declared).language()).isIn("", declared);
    }

    @Test
    void vietnamese_without_marks_is_not_taken_for_another_language() {
        assertThat(Tongue.of("Cong dan duoc tiep vao thu ba va thu nam hang tuan, khong phai nop le phi cho cac thu tuc trong danh muc cua Bo.", "vi").language()).isIn("", "vi");
        assertThat(Tongue.of("Cong dan duoc tiep trong tuan, khong phai nop le phi cho cac thu tuc cua nguoi nop don.").language()).isEqualTo("vi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Level 2 Level 2 Level 2 Level 3 Level 3 Login v1 Register v1 Recover Password v1 Lockscreen Login v2 Register v2",
        "fr | Lorem ipsum dolor sit amet, consectetur adipiscing elit. Maecenas varius tortor nibh, sit amet tempor nibh finibus et.",
        "fr | Ensemble de boutons radio, libellé en indice et exposant",
        "fr | Carte verticale avec détails en haut et en bas",
        "es | Ministerio de Ciencia e Innovación (sitio de muestra)",
    })
    void menus_fillers_and_titles_are_not_taken_for_another_language(String declared, String text) {
        assertThat(Tongue.of(text, declared).language()).isIn("", declared);
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
    @CsvSource({"vi, KNOWN", "en-GB, KNOWN", "zh-Hant-TW, KNOWN", "yue, KNOWN", "vn, WRONG", "english, WRONG", "en_US, WRONG", "' ', WRONG", "qqz, UNKNOWN", "vie, WRONG", "eng-GB, WRONG", "ger, WRONG", "tyz, KNOWN", "rad, KNOWN"})
    void a_language_tag_is_compared_with_the_languages_that_exist(String tag, LanguageTag.Judgement judgement) {
        assertThat(LanguageTag.judge(tag)).isEqualTo(judgement);
    }
}
