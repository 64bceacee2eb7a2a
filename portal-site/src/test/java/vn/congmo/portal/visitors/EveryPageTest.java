package vn.congmo.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.RunningPortal;

/// Every kind of page of the example site, in both languages, as a reader gets it.
class EveryPageTest {

    record Expected(String path, int status, String heading, String lang) {
        @Override
        public String toString() {
            return path;
        }
    }

    @TempDir
    static Path data;

    private static FakeFeed feed;
    private static RunningPortal portal;

    @BeforeAll
    static void aPortalHasReadTheExamples() {
        feed = FakeFeed.ofExamples();
        portal = RunningPortal.following(data, feed);
    }

    @AfterAll
    static void stop() {
        portal.close();
        feed.close();
    }

    static Stream<Expected> pages() {
        return Stream.of(
                new Expected("/", 200, "", "vi"), new Expected("/en", 200, "", "en"),
                new Expected("/tin-tuc", 200, "Tin tức", "vi"), new Expected("/en/news", 200, "News", "en"),
                new Expected("/tin-tuc/ba-xa-vung-cao-co-song-5g", 200, "Ba xã vùng cao có sóng 5G", "vi"),
                new Expected("/tim-kiem", 200, "", "vi"), new Expected("/en/search", 200, "", "en"),
                new Expected("/tim-kiem?q=song+5g", 200, "", "vi"), new Expected("/tim-kiem?q=xyzzyq", 200, "", "vi"),
                new Expected("/en/search?q=data", 200, "", "en"),
                new Expected("/so-do-trang", 200, "", "vi"), new Expected("/en/site-map", 200, "", "en"),
                new Expected("/tin-tuc/lich-bao-tri-he-thong", 410, "Lịch bảo trì hệ thống cuối tháng 10", "vi"), new Expected("/tin-tuc/cuoc-thi-sang-tao-2025", 410, "", "vi"),
                new Expected("/tin-tuc?page=0", 400, "", "vi"), new Expected("/en/news?page=x", 400, "", "en"),
                new Expected("/gioi-thieu/lien-he", 200, "Liên hệ", "vi"),
                new Expected("/khong-co", 404, "", "vi"), new Expected("/en/nothing", 404, "", "en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_its_status_language_and_heading_and_no_known_barrier(Expected expected) {
        var answer = portal.get(expected.path());
        assertThat(answer.statusCode()).isEqualTo(expected.status());
        var html = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(expected.lang());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("h1").text()).contains(expected.heading());
        assertThat(new StaticChecks(Clock.systemUTC()).check(Page.of(html, expected.path())).failed()).isEqualTo(List.of());
    }

    @Test
    void every_link_of_every_page_leads_somewhere() {
        pages().filter(page -> page.status() == 200).forEach(page -> {
            for (var link : Jsoup.parse(portal.text(page.path())).select("a[href^=/], link[href^=/], script[src^=/], img[src^=/]"))
                assertThat(portal.status(link.hasAttr("href") ? link.attr("href") : link.attr("src")))
                        .as(link + " on " + page.path()).isIn(200, 301);
        });
    }
}
