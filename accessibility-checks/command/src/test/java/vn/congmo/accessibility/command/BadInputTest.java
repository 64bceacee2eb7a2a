package vn.congmo.accessibility.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;
import vn.congmo.accessibility.pages.Browser;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;

class BadInputTest {

    private static final String PAGE = "<!doctype html><html lang='vi'><head><title>Giờ mở cửa trường học</title></head><body><main><h1>Giờ mở cửa trường học</h1>%s</main></body></html>";
    private static final int MANY_MEGABYTES = 200;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, PAGE.formatted("<p>Trường mở cửa lúc 7 giờ.</p>")));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void redirects_in_a_circle_and_a_file_of_200_MB_are_said_and_the_run_goes_on() {
        server.createContext("/vong", exchange -> {
            exchange.getResponseHeaders().set("Location", "/vong");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/to", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (var megabyte = 0; megabyte < MANY_MEGABYTES; megabyte++) {
                    body.write(new byte[1 << 20]);
                }
            }
        });

        assertThat(check("--static", url("/vong"), url("/to"), url("/"))).isEqualTo(2);
        assertThat(err.toString()).contains("leads in a circle of redirects", "is larger than 20 MB");
        assertThat(out.toString()).contains(url("/vong"), "this page could not be read", url("/") + "\n", "no barriers were found");
    }

    @Test
    void a_server_that_does_not_speak_https_is_told_as_that() throws IOException {
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var asked = plain.accept()) {
                    asked.getInputStream().read();
                    asked.getOutputStream().write("HTTP/1.0 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    asked.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // Whoever asked has gone.
                }
            });

            assertThat(check("--static", "https://localhost:" + plain.getLocalPort() + "/", url("/"))).isEqualTo(2);
        }
        assertThat(err.toString()).contains("No safe connection to \"localhost\"");
        assertThat(out.toString()).contains("no barriers were found");
    }

    @Test
    void an_answer_that_never_ends_is_given_up() {
        server.createContext("/mai", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> new Sources(Duration.ofMillis(300), false).read(url("/mai")))
                .satisfies(e -> assertThat(e.key()).isEqualTo("page.slow"));
    }

    @Test
    void a_page_that_opens_dialogs_is_checked_and_one_that_goes_away_by_itself_is_told() {
        server.createContext("/hoi", exchange -> answer(exchange, PAGE.formatted("<script>alert('Chào'); confirm('Thật không?')</script>")));
        server.createContext("/di", exchange -> answer(exchange, PAGE.formatted("<script>location.href = '/'</script>")));

        assertThat(check("--no-nu", "--viewport", "1280", url("/hoi"), url("/di"))).isEqualTo(3);
        assertThat(out.toString()).contains("leads readers away by itself, to " + url("/")).containsPattern("(?s)/hoi\n.*no barriers were found.*/di\n");
    }

    @Test
    void after_a_crash_of_the_browser_the_next_page_gets_a_new_one() {
        assertThatExceptionOfType(WebDriverException.class)
                .isThrownBy(() -> Browser.shared().lend(Duration.ofSeconds(30), chromium -> {
                    chromium.driver().get("chrome://crash");
                    return true;
                }));

        assertThat(check("--no-nu", "--viewport", "1280", url("/"))).isZero();
    }

    @Test
    void a_page_that_keeps_the_browser_busy_is_ended_and_the_next_one_is_checked() {
        server.createContext("/ban", exchange -> answer(exchange, PAGE.formatted("<script>setTimeout(() => { for (;;); }, 0)</script>")));

        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> Browser.shared().lend(Duration.ofSeconds(3), chromium -> {
                    chromium.driver().get(url("/ban"));
                    return chromium.driver().executeScript("return 1");
                }));

        assertThat(check("--no-nu", "--viewport", "1280", url("/"))).isZero();
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private int check(String... arguments) {
        return CheckCommand.run(Locale.ENGLISH, new BufferedReader(new StringReader("")), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
