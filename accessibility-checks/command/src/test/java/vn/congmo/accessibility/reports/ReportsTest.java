package vn.congmo.accessibility.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.Target;
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Scheme;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.ignoring.IgnoreFile;
import vn.congmo.accessibility.ignoring.Ignoring;
import vn.congmo.accessibility.nu.NuChecker;

class ReportsTest {

    /// A picture of one pixel.
    private static final String DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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
    void a_folder_has_an_overview_by_page_criterion_and_rule_and_pages_with_pictures_that_pass_every_check(@TempDir Path folder) throws Exception {
        var seen = PAGE.runs().getFirst();
        var picture = new Picture("main > p", "1280-light", 40, 20, Base64.getDecoder().decode(DOT));
        var page = new CheckedPage(PAGE.address(), PAGE.at(), List.of(seen), List.of(picture));
        var words = Words.in(Locale.of("vi"));
        try (var html = new HtmlFolder(words, folder)) {
            html.add(PageResult.of(page, Profile.WCAG_20));
            html.add(PageResult.of(page, Profile.WCAG_20, ignoring(folder)));
        }

        var overview = Page.of(Files.readString(folder.resolve("report.html")), "report").document();
        assertThat(overview.select("caption").eachText()).containsExactly("Kết quả theo trang", "Kết quả theo tiêu chí", "Kết quả theo quy tắc");
        assertThat(overview.select("table:contains(1.1.1) td a").eachAttr("href")).contains("pages/1.html");
        var first = Page.of(Files.readString(folder.resolve("pages/1.html")), "page").document();
        assertThat(first.select("img").attr("src")).isEqualTo("../pictures/1.png");
        assertThat(first.select("img").attr("alt")).contains("1280-light", "1.1.1");
        assertThat(folder.resolve("pictures/1.png")).exists();
        assertThat(Files.readString(folder.resolve("pages/2.html"))).contains("Bản vẽ cũ (đến hết ngày 1/3/2027)");
        try (var pages = PageServer.start()) {
            var base = pages.folder("/", folder);
            var checks = new BrowserChecks(Chromium.shared(), Clock.systemUTC());
            for (var file : List.of("report.html", "pages/1.html", "pages/2.html")) {
                assertThat(new StaticChecks(Clock.systemUTC()).check(Page.of(Files.readString(folder.resolve(file)), file)).failed()).as(file).isEmpty();
                assertThat(NuChecker.shared().check(Files.readString(folder.resolve(file)), "http://localhost/").failed()).as(file).isEmpty();
                assertThat(checks.check(base.resolve(file), Setting.of(Setting.NARROW, Scheme.DARK)).failed()).as(file).isEmpty();
            }
        }
    }

    @Test
    void sarif_has_barriers_as_errors_with_their_line_and_what_is_ignored_as_suppressed(@TempDir Path folder) throws Exception {
        var text = new StringWriter();
        try (var report = new SarifReport(Words.in(Locale.ENGLISH), text)) {
            report.add(PageResult.of(PAGE, Profile.WCAG_20, ignoring(folder)));
        }

        var run = JsonMapper.shared().readTree(text.toString()).get("runs").get(0);
        var results = run.get("results");
        assertThat(results.valueStream().map(r -> r.get("ruleId").asString() + " " + r.get("kind").asString() + " " + r.get("level").asString())).containsExactly(
                "axe/color-contrast fail error", "axe/region fail note", "axe/color-contrast review none", "browser/focus-visible open none", "image-has-text-alternative fail error");
        assertThat(results.get(0).at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
        assertThat(results.get(0).at("/locations/0/physicalLocation/artifactLocation/uri").asString()).isEqualTo("https://example.vn/tin-tuc");
        assertThat(results.get(4).at("/suppressions/0/justification").asString()).contains("Bản vẽ cũ");
        assertThat(run.at("/tool/driver/rules").valueStream().map(rule -> rule.get("id").asString())).contains("axe/color-contrast", "image-has-text-alternative");
    }

    @Test
    void csv_quotes_what_it_must_and_disarms_formulas() throws Exception {
        var evil = new Finding("image-has-text-alternative", Outcome.FAILED, List.of("1.1.1"), "no-text-alternative", Map.of(), new Target("img", 1, 2, 7, 1, "=HYPERLINK(\"x\"),1"), true, "f");
        var text = new StringWriter();
        try (var report = new CsvReport(Words.in(Locale.of("vi")), text)) {
            report.add(PageResult.of(Findings.page(evil), Profile.WCAG_20));
        }

        assertThat(text.toString()).startsWith("\uFEFFTrang,Kết quả,Tiêu chí,").contains("\r\nhttps://example.vn/tin-tuc,Rào cản,1.1.1 Nội dung phi văn bản (A),image-has-text-alternative,")
                .contains(",7,img,\"'=HYPERLINK(\"\"x\"\"),1\",1280-light,f,,\r\n");
    }

    private static Ignoring ignoring(Path folder) throws Exception {
        var file = folder.resolve("ignore.json");
        Files.writeString(file, "{\"ignored\": [{\"rule\": \"image-has-text-alternative\", \"reason\": \"Bản vẽ cũ\", \"expires\": \"2027-03-01\"}]}");
        return IgnoreFile.read(file, LocalDate.parse("2026-11-26"));
    }

    @Test
    void earl_asserts_a_rule_that_passed_everywhere_once_and_not_beside_its_failures() {
        var passed = Findings.of("axe/label", Outcome.PASSED, "passed", "4.1.2", Map.of());
        var mixed = Findings.of("axe/color-contrast", Outcome.PASSED, "passed", "1.4.3", Map.of());

        var earl = JsonMapper.shared().readTree(EarlReport.of(List.of(Findings.page(passed, passed, mixed, Findings.of("axe/color-contrast", Outcome.FAILED, "x", "1.4.3", Map.of())))));

        assertThat(earl.get("@graph").get(0).get("assertions").valueStream().map(a -> a.get("test").get("title").asString() + " " + a.get("result").get("outcome").asString()))
                .containsExactly("axe/label earl:passed", "axe/color-contrast earl:failed");
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
