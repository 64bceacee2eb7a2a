package vn.congmo.accessibility.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vn.congmo.accessibility.reports.words", "vn.congmo.accessibility.command.texts", "vn.congmo.accessibility.bench.texts"})
    void both_languages_have_the_same_texts_and_none_is_empty(String name) {
        var vietnamese = ResourceBundle.getBundle(name, Locale.of("vi"));
        var english = ResourceBundle.getBundle(name, Locale.ENGLISH);

        assertThat(new TreeSet<>(vietnamese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (var key : vietnamese.keySet()) {
            assertThat(vietnamese.getString(key)).as(key).isNotBlank().satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue());
            assertThat(english.getString(key)).as(key).isNotBlank();
        }
    }

    @Test
    void every_rule_of_axe_has_words_of_ours() throws Exception {
        try (var pages = PageServer.start(); var axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
            var browser = Chromium.shared();
            browser.open(pages.page("/", "<!doctype html><title>axe</title>"), Setting.usual());
            var script = new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
            var rules = (List<?>) browser.driver().executeScript(script + "\nreturn axe.getRules().map((rule) => 'axe/' + rule.ruleId);");

            var known = ResourceBundle.getBundle("vn.congmo.accessibility.reports.words", Locale.of("vi")).keySet();
            assertThat(known).containsAll(rules.stream().map(String::valueOf).toList());
        }
    }

    @Test
    void a_barrier_says_what_happened_who_is_shut_out_and_how_to_mend_it() {
        var finding = Findings.of("browser/no-sideways-scrolling", Outcome.FAILED, "wider-than-screen", "1.4.10", Map.of("width", "640 px", "screen", "320 px"));

        var vietnamese = Words.in(Locale.of("vi")).explain(finding);
        assertThat(vietnamese.problem()).isEqualTo("Trên màn hình rộng 320 px, trang rộng tới 640 px: muốn đọc phải cuộn ngang.");
        assertThat(vietnamese.excluded()).contains("Người nhìn kém");
        assertThat(vietnamese.mend()).contains("tự xuống dòng");
        assertThat(Words.in(Locale.ENGLISH).explain(finding).problem()).contains("640 px");
    }

    @Test
    void a_clean_result_never_says_that_the_page_conforms() {
        var clean = PageResult.of(Findings.page(Findings.of("axe/label", Outcome.CANNOT_TELL, "x", "4.1.2", Map.of())), Profile.WCAG_20);

        assertThat(Words.in(Locale.of("vi")).result(clean)).isEqualTo("Đối chiếu WCAG 2.0 A–AA ngày 22/11/2026: không tìm thấy rào cản; còn 1 câu hỏi.");
        assertThat(Words.in(Locale.ENGLISH).result(clean)).isEqualTo("Checked against WCAG 2.0 A–AA on 22 November 2026: no barriers were found; 1 questions left.");
    }
}
