package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;

/// Pages in languages other than the Vietnamese and English of the examples.
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"vi, ngày 05 tháng 02 năm 2026", "en, 5 February 2026", "ja, 2026年2月5日", "es, 5 de febrero de 2026", "hi, 5 फ़रवरी 2026"})
    void a_day_is_written_as_its_language_writes_it(String lang, String written) {
        assertThat(Dates.inWords(LocalDate.of(2026, 2, 5), lang)).isEqualTo(written);
    }

    @Test
    void a_page_in_arabic_runs_from_right_to_left() {
        var page = home("ar");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ja, 本文へ進む", "es, Ir al contenido principal", "hi, मुख्य सामग्री पर जाएँ", "ar, الانتقال إلى المحتوى الرئيسي", "fr, Skip to main content"})
    void the_interface_speaks_the_language_of_the_page_or_english(String lang, String skipLink) {
        assertThat(home(lang).selectFirst(".skip-link").text()).isEqualTo(skipLink);
    }

    @Test
    void a_list_in_another_language_leads_to_the_one_that_has_everything() {
        assertThat(home("es").selectFirst(".partly a").attr("lang")).isEqualTo("vi");
        assertThat(home("vi").select(".partly")).isEmpty();
    }

    @Test
    void a_language_without_the_document_says_so_in_itself() {
        var link = Jsoup.parse(Theme.named("lacquer").render(ExamplePages.article("vi")).html()).selectFirst(".languages a[hreflang=en]");

        assertThat(link.text()).isEqualTo("English (this page is not in English; to the home page)");
        assertThat(link.select("[lang=en]").text()).isEqualTo(link.text());
    }

    private static Document home(String lang) {
        var english = ExampleFrames.frame("en", "Portal", "/" + lang, false);
        var languages = List.of(new Frame.LanguageLink("vi", "Tiếng Việt", "/", true, lang.equals("vi")),
                new Frame.LanguageLink(lang, lang, "/" + lang, true, true));
        var frame = new Frame(lang, english.title(), null, "/" + lang, english.origin(), english.agency(), english.sections(), List.of(),
                languages, "/" + lang + "/search", "", false, english.texts());
        return Jsoup.parse(Theme.named("lacquer").render(new PageView.Home(frame, null, List.of(), List.of())).html());
    }

    @Test
    void other_pages_say_no_direction() {
        assertThat(Theme.named("lacquer").render(ExamplePages.article("vi")).html()).contains("<html lang=\"vi\">");
    }
}
