package vn.congmo.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Report;

class BrowserChecksTest {

    private static final PageServer PAGES = PageServer.start();
    private static final BrowserChecks CHECKS = new BrowserChecks(Chromium.shared(), Clock.systemUTC());

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void a_clean_page_has_no_barrier_in_any_of_the_six_settings() {
        var address = PAGES.page("/clean", page("", "<p>Trường học mở cửa lúc <a href='/gio'>7 giờ</a>.</p>"));

        for (var setting : Setting.six()) {
            assertThat(CHECKS.check(address, setting).failed()).as(setting.label()).isEmpty();
        }
    }

    @Test
    void planted_faults_are_found_with_their_criteria_and_places() {
        var report = check("", """
                <button></button><p style="color: #aaaaaa; background: #ffffff">Chữ mờ</p><img src="/a.png"><input type="text">""", Setting.usual());

        assertThat(report.failed()).extracting(Finding::rule, Finding::criteria).contains(
                tuple("axe/button-name", List.of("4.1.2")),
                tuple("axe/color-contrast", List.of("1.4.3")),
                tuple("axe/image-alt", List.of("1.1.1")),
                tuple("axe/label", List.of("4.1.2")));
        assertThat(of(report, "axe/color-contrast").evidence()).containsEntry("fgColor", "#aaaaaa").containsEntry("bgColor", "#ffffff");
        assertThat(of(report, "axe/image-alt").target().excerpt()).isEqualTo("<img src=\"/a.png\">");
    }

    @Test
    void contrast_is_judged_in_the_colours_that_the_reader_asked_for() {
        var style = "@media (prefers-color-scheme: dark) { p { color: #333333; background: #222222 } }";

        assertThat(check(style, "<p>Chữ</p>", Setting.usual()).failed()).isEmpty();
        assertThat(check(style, "<p>Chữ</p>", Setting.of(Setting.WIDE, Scheme.DARK)).failed())
                .extracting(Finding::rule).containsExactly("axe/color-contrast");
    }

    @Test
    void best_practices_fail_without_a_criterion() {
        var report = check("", "<h4>Bỏ bậc</h4><p>Chữ</p>", Setting.usual());

        assertThat(report.failed()).extracting(Finding::rule, Finding::criteria).containsExactly(tuple("axe/heading-order", List.of()));
    }

    @Test
    void what_axe_cannot_decide_is_a_question_that_never_blocks() {
        var report = check("", "<video src='/phim.mp4' controls></video>", Setting.usual());

        assertThat(report.refusals()).isEmpty();
        assertThat(report.questions()).extracting(Finding::rule).contains("axe/video-caption");
    }

    @Test
    void contrast_that_axe_leaves_open_is_measured_and_no_longer_asked() {
        var report = check(".picture { color: white; background-image: linear-gradient(silver, white) }", "<p class='picture'>Chữ</p>", Setting.usual());

        assertThat(failedRules(report)).containsExactly("browser/contrast-in-pixels");
        assertThat(of(report, "browser/contrast-in-pixels").evidence()).containsEntry("text", "Chữ").containsEntry("limit", "4.5");
        assertThat(report.questions()).extracting(Finding::rule).doesNotContain("axe/color-contrast");
    }

    @Test
    void a_page_wider_than_a_small_screen_is_found_there_and_only_there() {
        var wide = "<p style='width: 600px'>Đoạn rộng</p>";

        var narrow = check("", wide, Setting.of(Setting.NARROW, Scheme.LIGHT));
        assertThat(narrow.failed()).extracting(Finding::rule, Finding::criteria)
                .containsExactly(tuple("browser/no-sideways-scrolling", List.of("1.4.10")));
        assertThat(narrow.failed().getFirst().target().excerpt()).startsWith("<p style");
        assertThat(of(check("", wide, Setting.usual()), "browser/no-sideways-scrolling").outcome()).isEqualTo(Outcome.INAPPLICABLE);
    }

    @Test
    void a_wide_table_is_a_question_and_one_that_scrolls_by_itself_is_fine() {
        var table = "<table><tr><th style='min-width:300px'>Cột</th><th style='min-width:300px'>Hai</th></tr><tr><td>1</td><td>2</td></tr></table>";
        var narrow = Setting.of(Setting.NARROW, Scheme.LIGHT);

        assertThat(of(check("", table, narrow), "browser/no-sideways-scrolling").outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(of(check("", "<div style='overflow-x:auto' tabindex='0' role='region' aria-label='Bảng'>" + table + "</div>", narrow),
                "browser/no-sideways-scrolling").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void each_tab_stop_without_a_visible_focus_is_named() {
        var report = check("a:focus { outline: none }", "<p><a href='/a'>Một</a> <a href='/b' id='b'>Hai</a></p><button>Ba</button>", Setting.usual());

        assertThat(report.failed()).extracting(Finding::rule, f -> f.target().excerpt())
                .contains(tuple("browser/focus-visible", "<a href=\"/a\">Một</a>"), tuple("browser/focus-visible", "<a href=\"/b\" id=\"b\">Hai</a>"));
        assertThat(report.failed()).filteredOn(f -> f.target().excerpt().contains("Ba")).isEmpty();
    }

    @Test
    void a_transparent_outline_is_not_seen_and_a_changed_ground_is() {
        assertThat(failedRules(check("button:focus { outline: 3px solid transparent }", "<button>Gửi</button>", Setting.usual())))
                .containsExactly("browser/focus-visible");
        assertThat(failedRules(check("button { transition: background 2s } button:focus { outline: none; background: #002b5c; color: white }",
                "<button>Gửi</button>", new Setting(Setting.WIDE, Scheme.LIGHT, false, true)))).isEmpty();
    }

    @Test
    void a_skip_link_must_take_the_keyboard_to_its_place() {
        var header = "<a href='#noi-dung'>Đến nội dung</a>";
        assertThat(of(check("", header + "<a href='/x'>Mục</a><div id='noi-dung'><a href='/y'>Bài</a></div>", Setting.usual()),
                "browser/skip-link-works").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(of(check("", header + "<a href='/x'>Mục</a>", Setting.usual()), "browser/skip-link-works"))
                .extracting(Finding::outcome, Finding::reason).containsExactly(Outcome.FAILED, "leads-nowhere");
        assertThat(of(check("", header + "<a href='/x'>Mục</a><div id='noi-dung'><a href='/y'>Bài</a></div>"
                        + "<script>document.querySelector('a').addEventListener('click', e => e.preventDefault())</script>", Setting.usual()),
                "browser/skip-link-works").reason()).isEqualTo("keyboard-stays-behind");
    }

    @Test
    void a_link_into_a_page_with_nothing_to_focus_after_it_is_no_barrier() {
        assertThat(of(check("", "<p>Xem <a href='#mo-ta'>mô tả</a> và <a href='/x'>mục</a>.</p><p id='mo-ta'>Mô tả</p>", Setting.usual()),
                "browser/skip-link-works").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(of(check("", "<svg><a href='#mo-ta'><text y='20'>Mô tả</text></a></svg><p id='mo-ta'>Mô tả</p>", Setting.usual()),
                "browser/skip-link-works").outcome()).isEqualTo(Outcome.INAPPLICABLE);
    }

    @Test
    void a_tab_stop_without_any_size_is_a_question() {
        assertThat(of(check("", "<div tabindex='0'></div><p>Chữ</p>", Setting.usual()), "browser/focus-visible"))
                .extracting(Finding::outcome, Finding::reason).containsExactly(Outcome.CANNOT_TELL, "focus-on-nothing");
    }

    @Test
    void a_picture_opened_by_itself_has_no_tab_stops() {
        var picture = PAGES.put("/hinh.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><title>Hình</title></svg>".getBytes());

        assertThat(CHECKS.check(picture, Setting.usual()).findings()).filteredOn(f -> f.rule().startsWith("browser/"))
                .extracting(Finding::outcome).containsOnly(Outcome.INAPPLICABLE);
    }

    @Test
    void pages_are_met_without_their_scripts_when_asked() {
        var script = "<p id='p'>Chữ</p><script>document.getElementById('p').style.color = '#eeeeee'</script>";

        assertThat(failedRules(check("", script, Setting.usual()))).contains("axe/color-contrast");
        assertThat(failedRules(check("", script, Setting.usual().withoutScripts()))).isEmpty();
    }

    @Test
    void a_check_beyond_its_time_is_untested() {
        var impatient = new BrowserChecks(Chromium.shared(), Clock.systemUTC(), Duration.ZERO);
        var report = impatient.check(PAGES.page("/slow", page("", "<p><a href='/a'>Một</a></p>")), Setting.usual());

        assertThat(of(report, "browser/focus-visible").outcome()).isEqualTo(Outcome.UNTESTED);
        assertThat(report.refusals()).extracting(Finding::rule).contains("browser/focus-visible");
    }

    @Test
    void an_address_without_a_page_is_told_with_the_browser_s_reason() {
        assertThatThrownBy(() -> CHECKS.check(URI.create("http://khong-co.invalid/"), Setting.usual()))
                .isInstanceOfSatisfying(PageUnreachable.class, e -> assertThat(e.code()).isEqualTo("ERR_NAME_NOT_RESOLVED"));
    }

    @Test
    void a_screenshot_shows_the_whole_page_at_the_asked_width() throws Exception {
        var png = Chromium.shared().screenshot(PAGES.page("/tall", page("", "<div style='height: 3000px'>Cao</div>")), Setting.of(Setting.NARROW, Scheme.LIGHT));

        var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isGreaterThan(3000);
    }

    private static Report check(String style, String body, Setting setting) {
        return CHECKS.check(PAGES.page("/page", page(style, body)), setting);
    }

    private static List<String> failedRules(Report report) {
        return report.failed().stream().map(Finding::rule).toList();
    }

    private static Finding of(Report report, String rule) {
        return report.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static String page(String style, String body) {
        return """
                <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin tức</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><style>%s</style></head>
                <body><main><h1>Tin tức</h1>%s</main></body></html>
                """.formatted(style, body);
    }
}
