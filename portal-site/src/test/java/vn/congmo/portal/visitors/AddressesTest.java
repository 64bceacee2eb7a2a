package vn.congmo.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.portal.Documents.NEWS;
import static vn.congmo.portal.Documents.article;
import static vn.congmo.portal.Documents.section;
import static vn.congmo.portal.Documents.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.RunningPortal;

/// What each address answers: moved, withdrawn, redirected, gone, unknown, wrong.
class AddressesTest {

    @TempDir
    static Path data;

    private static FakeFeed feed;
    private static RunningPortal portal;

    @BeforeAll
    static void aPortalHasReadASmallSite() {
        feed = new FakeFeed();
        feed.publish(site("vi"));
        feed.publish(site("en"));
        feed.publish(section(NEWS, "vi", "/tin-tuc", "Tin tức"));
        feed.publish(section(NEWS, "en", "/en/news", "News"));
        for (var number = 100; number < 145; number++) feed.publish(article(number, "/tin-tuc/bai-" + number, "Bài " + number));
        feed.publish(article(50, "/tin-tuc/moi", "Bài đã chuyển").with("formerPaths", List.of("/tin-tuc/cu", "/tin-tuc/cu-hon")));
        feed.publish(article(51, "/tin-tuc/go", "Bài đã gỡ").withdrawn("Số liệu sai, đang kiểm tra lại."));
        feed.publish(article(52, "/tin-tuc/chuyen", "Bài chuyển hướng").redirectedTo("/tin-tuc/moi"));
        feed.publish(article(53, "/tin-tuc/xoa", "Bài đã xoá").gone());
        feed.publish(article(54, "/tin-tuc/đường-dẫn", "Bài có dấu trong địa chỉ"));
        portal = RunningPortal.following(data, feed);
    }

    @AfterAll
    static void stop() {
        portal.close();
        feed.close();
    }

    @ParameterizedTest
    @CsvSource({"/tin-tuc/cu,/tin-tuc/moi", "/tin-tuc/cu-hon,/tin-tuc/moi", "/tin-tuc/chuyen,/tin-tuc/moi", "/tin-tuc/,/tin-tuc",
        "/en/,/en", "/tin-tuc?page=1,/tin-tuc"})
    void an_address_that_leads_elsewhere_says_so_for_good(String from, String to) {
        var answer = portal.get(from);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(to);
    }

    @Test
    void what_was_withdrawn_gives_its_reason() {
        var answer = portal.get("/tin-tuc/go");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Số liệu sai, đang kiểm tra lại.", "Bài đã gỡ", "noindex");
    }

    @ParameterizedTest
    @CsvSource({"/tin-tuc/xoa,410,vi", "/khong-co,404,vi", "/en/nothing,404,en", "/tin-tuc?page=4,404,vi", "/tin-tuc?page=9999999,404,vi",
        "/tin-tuc/bai-100?page=2,404,vi", "//evil.example/,404,vi", "//evil.example?page=1,404,vi", "/media/x.jpg,404,vi", "/theme/x.css,404,vi",
        "/khong-co/atom.xml,404,vi", "/tin-tuc?page=abc,400,vi", "/en/news?page=-1,400,en", "/tin-tuc?page=99999999999999,400,vi",
        "/tin-tuc?page=0,400,vi", "/tin-tuc%ff,400,vi", "/tim-kiem?q=%e1%bb,400,vi", "/tin-tuc%00,400,vi", "/tim-kiem?q=a&page=51,404,vi"})
    void an_address_without_a_page_gets_a_page_that_says_so(String path, int status, String lang) {
        var answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("Exception", "vn.congmo");
    }

    @Test
    void an_address_with_marks_is_found_however_it_is_composed() {
        assertThat(portal.status("/tin-tuc/%C4%91%C6%B0%E1%BB%9Dng-d%E1%BA%ABn")).isEqualTo(200);
        assertThat(portal.status("/tin-tuc/%C4%91%C6%B0%C6%A1%CC%80ng-da%CC%82%CC%83n")).isEqualTo(200);
    }

    @Test
    void a_query_that_is_too_long_gets_a_page() {
        assertThat(portal.status("/tim-kiem?q=" + "a".repeat(301))).isEqualTo(400);
        assertThat(portal.status("/" + "a".repeat(1_001))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void other_methods_are_refused_with_those_that_are_not(String method) throws IOException {
        var answer = raw(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer.getFirst()).contains(" 405");
        assertThat(answer).contains("Allow: GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1\r\nHost: localhost\r\n", "GET /a\\b HTTP/1.1\r\nHost: localhost\r\n",
        "GET /<script> HTTP/1.1\r\nHost: localhost\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n", "GET /a%2fb HTTP/1.1\r\nHost: localhost\r\n",
        "GET /tin-tuc/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n", "nonsense\r\n"})
    void a_malformed_request_gets_a_status_and_never_a_stack_trace(String request) throws IOException {
        var answer = raw(request + "Connection: close\r\n\r\n");
        assertThat(answer.getFirst()).containsPattern(" (400|404) ?");
        assertThat(String.join("\n", answer)).doesNotContain("Exception", "org.apache", "Tomcat", "\tat ");
    }

    @Test
    void a_list_goes_on_over_pages_newest_first() {
        var first = titles("/tin-tuc");
        var third = titles("/tin-tuc?page=3");
        assertThat(first).hasSize(20).startsWith("Bài 144", "Bài 143");
        assertThat(third).endsWith("Bài đã chuyển").hasSize(7);
    }

    private static List<String> titles(String path) {
        return Jsoup.parse(portal.text(path)).select("main h2 a, main h3 a").eachText();
    }

    @Test
    void no_answer_sets_a_cookie_and_every_answer_is_safe() {
        for (var path : List.of("/", "/tin-tuc/bai-100", "/khong-co", "/health", "/atom.xml", "/tim-kiem?q=bai", "/robots.txt")) {
            Map<String, List<String>> headers = portal.get(path).headers().map();
            assertThat(headers).as(path).doesNotContainKeys("set-cookie", "server").containsKeys("content-security-policy",
                    "x-content-type-options", "referrer-policy", "permissions-policy", "strict-transport-security", "cache-control");
            assertThat(headers.get("content-security-policy").getFirst()).doesNotContain("unsafe");
        }
    }

    @Test
    void a_reader_that_has_the_page_is_not_sent_it_again() {
        var page = portal.get("/tin-tuc/bai-100", "Accept-Encoding", "gzip, br");
        var tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
        var again = portal.get("/tin-tuc/bai-100", "Accept-Encoding", "gzip", "If-None-Match", "\"x\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var plain = portal.get("/tin-tuc/bai-100", "Accept-Encoding", "gzip;q=0", "If-None-Match", tag);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValue("ETag")).isNotEqualTo(page.headers().firstValue("ETag"));
    }

    @Test
    void head_is_get_without_the_body() {
        var head = portal.ask("HEAD", "/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(portal.get("/").body().length);
    }

    private static List<String> raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines().toList();
        }
    }
}
