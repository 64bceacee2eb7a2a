package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.themes.pages.PageView;

/// Pages in languages that the theme itself does not speak.
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"vi, ngày 05 tháng 02 năm 2026", "en, 5 February 2026", "ja, 2026年2月5日", "es, 5 de febrero de 2026", "hi, 5 फ़रवरी 2026"})
    void a_day_is_written_as_its_language_writes_it(String lang, String written) {
        assertThat(Dates.inWords(LocalDate.of(2026, 2, 5), lang)).isEqualTo(written);
    }

    @Test
    void a_page_in_arabic_runs_from_right_to_left_and_its_interface_is_english() {
        var english = ExampleFrames.frame("en", "بوابة", "/ar", false);
        var frame = new vn.congmo.themes.pages.Frame("ar", english.title(), null, "/ar", english.origin(), english.agency(), english.sections(), List.of(),
                english.languages(), "/ar/search", "", false, english.texts());

        var page = Jsoup.parse(Theme.named("lacquer").render(new PageView.Home(frame, null, List.of(), List.of())).html());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1")).isNotEmpty();
    }

    @Test
    void other_pages_say_no_direction() {
        assertThat(Theme.named("lacquer").render(ExamplePages.article("vi")).html()).contains("<html lang=\"vi\">");
    }
}
