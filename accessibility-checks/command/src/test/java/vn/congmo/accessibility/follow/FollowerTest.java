package vn.congmo.accessibility.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Plan;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.reports.CheckedPage;

/// The follower against a server of a few lines that is feed, portal and management API in one.
class FollowerTest {

    private static final String CHANGE = """
            {"position": %d, "kind": "published", "document": {"id": "%s", "locale": "vi", "state": "%s", "edition": %d, "path": "%s"}}""";
    private static final String PAGE = "<!doctype html><html lang='vi'><head><title>Giờ mở cửa</title></head><body><main><h1>Giờ mở cửa</h1>%s</main></body></html>";

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<String> filed = new ArrayList<>();
    private final List<JsonNode> evidence = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> changes = new ArrayList<>();
    private HttpServer server;
    private long portalAt;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/content/v1/changes", exchange -> {
            var after = Integer.parseInt(exchange.getRequestURI().getQuery().replaceFirst(".*after=(\\d+).*", "$1"));
            var page = changes.subList(Math.min(after, changes.size()), changes.size());
            answer(exchange, 200, "application/json", "{\"changes\": [" + String.join(",", page) + "], \"next\": \"" + url("/api/content/v1/changes?after=" + changes.size() + "&limit=50") + "\"}");
        });
        server.createContext("/health", exchange -> answer(exchange, 200, "application/json", "{\"position\": " + portalAt++ + "}"));
        server.createContext("/api/manage/v1/items/", exchange -> {
            filed.add(exchange.getRequestURI().getPath().substring("/api/manage/v1/items/".length()) + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            evidence.add(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
            answer(exchange, answers.isEmpty() ? 204 : answers.remove(), "text/plain", "");
        });
        server.createContext("/tin/", exchange -> answer(exchange, 200, "text/html; charset=utf-8", PAGE.formatted(exchange.getRequestURI().getPath().endsWith("1") ? "<img src='a.png'>" : "")));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_last_edition_of_each_live_page_is_checked_once_the_portal_has_it_and_filed_with_its_verdicts() throws Exception {
        changes.addAll(List.of(CHANGE.formatted(1, "a", "live", 1, "/tin/1"), CHANGE.formatted(2, "b", "withdrawn", 1, "/tin/2"), CHANGE.formatted(3, "a", "live", 2, "/tin/1"),
                CHANGE.formatted(4, "c", "live", 1, "")));

        assertThat(follower().run(true)).isTrue();

        assertThat(filed).containsExactly("a/locales/vi/editions/2/browser-evidence Bearer secret");
        assertThat(portalAt).isEqualTo(4);
        assertThat(evidence.getFirst().get("profile").asString()).isEqualTo("tcvn-9249-reference");
        assertThat(evidence.getFirst().get("verdicts")).hasSize(38);
        assertThat(evidence.getFirst().get("verdicts").get(0).toString()).contains("\"1.1.1\"", "\"failed\"", "image-has-text-alternative");
        assertThat(Files.readString(folder.resolve("position"))).isEqualTo("4\n");
    }

    @Test
    void after_a_stop_it_goes_on_where_it_was() throws Exception {
        changes.addAll(List.of(CHANGE.formatted(1, "a", "live", 1, "/tin/1"), CHANGE.formatted(2, "b", "live", 1, "/tin/2")));
        Files.writeString(folder.resolve("position"), "1\n");

        assertThat(follower().run(true)).isTrue();

        assertThat(filed).containsExactly("b/locales/vi/editions/1/browser-evidence Bearer secret");
    }

    @Test
    void what_could_not_be_filed_is_sent_again_an_outdated_edition_is_dropped_and_a_refused_token_ends_it() throws Exception {
        changes.addAll(List.of(CHANGE.formatted(1, "a", "live", 1, "/tin/1"), CHANGE.formatted(2, "b", "live", 1, "/tin/2"), CHANGE.formatted(3, "c", "live", 1, "/tin/3")));
        answers.addAll(List.of(503, 204, 404, 401));

        assertThat(follower().run(true)).isFalse();

        assertThat(filed).hasSize(4);
        assertThat(said).contains("follow.unfiled", "follow.outdated", "follow.refused");
        assertThat(Files.readString(folder.resolve("position"))).isEqualTo("2\n");
    }

    @Test
    void evidence_that_the_api_does_not_take_is_told_and_the_next_page_is_checked() throws Exception {
        changes.addAll(List.of(CHANGE.formatted(1, "a", "live", 1, "/tin/1"), CHANGE.formatted(2, "b", "live", 1, "/tin/2")));
        answers.addAll(List.of(422, 204));

        assertThat(follower().run(true)).isTrue();

        assertThat(filed).hasSize(2);
        assertThat(said).contains("follow.unwanted");
        assertThat(Files.readString(folder.resolve("position"))).isEqualTo("2\n");
    }

    private Follower follower() {
        var told = new Follower.Told() {
            @Override
            public void say(String key, Object... values) {
                said.add(key);
            }

            @Override
            public void result(CheckedPage page) {
                // Its verdicts are seen where they are filed.
            }
        };
        return new Follower(URI.create(url("/")), URI.create(url("/")), "secret", folder.resolve("position"), new Sources(Duration.ofSeconds(10), false),
                new PageChecks(Plan.staticOnly(), Clock.systemUTC()), told, Duration.ofMillis(1));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }
}
