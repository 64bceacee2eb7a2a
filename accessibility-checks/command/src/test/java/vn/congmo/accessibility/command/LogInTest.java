package vn.congmo.accessibility.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogInTest {

    private static final String PAGE = "<!doctype html><html lang='vi'><head><title>%s</title></head><body><main><h1>%s</h1>%s</main></body></html>";
    private static final String FORM = "<form action='/vao' method='post'><label>Tên <input id='ten' name='ten'></label><button>Vào</button></form>";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, PAGE.formatted("Đăng nhập", "Đăng nhập", FORM)));
        server.createContext("/vao", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Set-Cookie", "phien=an; Path=/; HttpOnly");
            answer(exchange, PAGE.formatted("Đã vào", "Đã vào", "<p id='chao'>Chào bạn</p>"));
        });
        server.createContext("/rieng", exchange -> {
            var known = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")).contains("phien=an");
            answer(exchange, known ? PAGE.formatted("Trang riêng", "Trang riêng", "<img src='x.png'>") : PAGE.formatted("Đăng nhập", "Đăng nhập", FORM));
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void pages_behind_a_log_in_are_read_and_opened_as_the_person_who_logged_in() throws IOException {
        var steps = file("""
                {"steps": [{"open": "%s"}, {"fill": "#ten", "with": "an"}, {"click": "button"}, {"see": "#chao"}]}
                """.formatted(url("/")));

        assertThat(check("--static", url("/rieng"))).isZero();
        assertThat(check("--no-nu", "--viewport", "1280", "--login", steps, url("/rieng"))).isEqualTo(1);
        assertThat(out.toString()).contains("1.1.1 Non-text Content");
    }

    @Test
    void a_step_that_cannot_be_done_ends_with_2_and_its_number() throws IOException {
        assertThat(check("--static", "--login", file("{\"steps\": [{\"open\": \"%s\"}, {\"jump\": \"x\"}]}".formatted(url("/"))), url("/rieng"))).isEqualTo(2);
        assertThat(check("--static", "--login", file("{\"steps\": [{\"fill\": \"#x\", \"from\": \"CONGMO_NOT_SET\"}]}"), url("/rieng"))).isEqualTo(2);
        assertThat(check("--static", "--login", file("{\"steps\": [{\"open\": \"%s\"}, {\"click\": \"[\"}]}".formatted(url("/"))), url("/rieng"))).isEqualTo(2);

        assertThat(err.toString()).contains("Log-in step 2 is not understood", "needs the variable CONGMO_NOT_SET", "Log-in step 2 (click [) could not be done");
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("login.json"), text).toString();
    }

    private String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private int check(String... arguments) {
        return CheckCommand.run(Locale.ENGLISH, new BufferedReader(new StringReader("")), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
