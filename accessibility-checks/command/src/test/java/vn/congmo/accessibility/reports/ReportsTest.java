package vn.congmo.accessibility.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.nu.NuChecker;

class ReportsTest {

    private static final CheckedPage PAGE = Findings.page(
            Findings.of("image-has-text-alternative", Outcome.FAILED, "no-text-alternative", "1.1.1", Map.of()),
            Findings.of("axe/color-contrast", Outcome.FAILED, "color-contrast", "1.4.3",
                    Map.of("message", "Element has insufficient color contrast of 2.5", "fgColor", "#aaaaaa", "bgColor", "#ffffff")),
            Findings.of("axe/color-contrast", Outcome.CANNOT_TELL, "color-contrast.bgImage", "1.4.3", Map.of("message", "Background is an image")),
            Findings.of("axe/region", Outcome.FAILED, "region", null, Map.of("message", "Some content is not in landmarks")),
            Findings.of("browser/focus-visible", Outcome.UNTESTED, "out-of-time", "2.4.7", Map.of("message", "60 s")));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_report_passes_every_check_that_it_reports_on(String language) {
        var html = new HtmlReport(Words.in(Locale.of(language))).write(List.of(PageResult.of(PAGE, Profile.WCAG_22)));

        assertThat(new StaticChecks(Clock.systemUTC()).check(Page.of(html, "report")).failed()).isEmpty();
        assertThat(NuChecker.shared().check(html, "http://localhost/").failed()).isEmpty();
        try (var pages = PageServer.start()) {
            var address = pages.page("/", html);
            var checks = new BrowserChecks(Chromium.shared(), Clock.systemUTC());
            for (var setting : Setting.six()) {
                assertThat(checks.check(address, setting).failed()).as(setting.label()).isEmpty();
            }
        }
    }

    @Test
    void the_report_groups_barriers_by_criterion_and_shows_markup_as_text() {
        var html = new HtmlReport(Words.in(Locale.of("vi"))).write(List.of(PageResult.of(PAGE, Profile.WCAG_20)));
        var page = Page.of(html, "report").document();

        assertThat(page.select("#page-1-barriers ~ h4").eachText()).startsWith("1.1.1 Nội dung phi văn bản (A)", "1.4.3 Độ tương phản (tối thiểu) (AA)");
        assertThat(page.select("pre").first().text()).isEqualTo("<p class=\"mờ & nhạt\">Chữ</p>");
        assertThat(page.select(".result").text()).contains("tìm thấy 2 rào cản");
        assertThat(page.select("span[lang=en]").eachText()).contains("Element has insufficient color contrast of 2.5");
    }

    @Test
    void earl_names_the_page_the_rule_its_criterion_and_the_outcome() {
        var earl = JsonMapper.shared().readTree(EarlReport.of(List.of(PAGE)));

        var assertor = earl.get("@graph").get(1);
        var subject = earl.get("@graph").get(0);
        assertThat(subject.get("@type").asString()).isEqualTo("TestSubject");
        assertThat(subject.get("source").asString()).isEqualTo("https://example.vn/tin-tuc");
        var contrast = subject.get("assertions").get(1);
        assertThat(contrast.get("@type").asString()).isEqualTo("Assertion");
        assertThat(contrast.get("mode").asString()).isEqualTo("earl:automatic");
        assertThat(contrast.get("assertedBy")).isEqualTo(assertor.get("@id"));
        assertThat(contrast.get("test").get("title").asString()).isEqualTo("axe/color-contrast");
        assertThat(contrast.get("test").get("isPartOf").get(0).asString()).isEqualTo("https://www.w3.org/TR/WCAG22/#contrast-minimum");
        assertThat(subject.get("assertions").valueStream().map(a -> a.get("result").get("outcome").asString()))
                .containsExactly("earl:failed", "earl:failed", "earl:cantTell", "earl:failed", "earl:untested");
        assertThat(subject.get("assertions").get(0).get("test").get("dct:references").toString()).contains("/act/rules/23a2a8/");
    }

    @Test
    void junit_counts_each_barrier_as_a_failure() throws Exception {
        var xml = JUnitReport.of(Words.in(Locale.ENGLISH), List.of(PageResult.of(PAGE, Profile.WCAG_20)));

        var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttributes().getNamedItem("failures").getNodeValue()).isEqualTo("2");
        assertThat(suite.getAttributes().getNamedItem("skipped").getNodeValue()).isEqualTo("1");
        assertThat(xml).contains("<failure message=");
    }
}
