package vn.congmo.cms.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.OverHttp;

/// Whatever is sent to a documented operation, it answers with a documented status, never with a fault of its own, and every refusal is a
/// problem document (RFC 9457) that says what is wrong.
///
/// `-Dcongmo.fuzz=5000` sends that many to each operation, `-Dcongmo.seed=N` others.
class EveryOperationIsFuzzedTest {

    private static final int REQUESTS = Integer.getInteger("congmo.fuzz", 40);
    private static final long SEED = Long.getLong("congmo.seed", 20261127);
    private static final List<String> ACCOUNTS = List.of("", "editor", "editor", "publisher", "admin", "admin");
    private static final UUID SECTION = UUID.fromString("0b1c2d3e-0000-4000-8000-00000000f022");
    private static final UUID ARTICLE = UUID.fromString("0b1c2d3e-0000-4000-8000-00000000f0aa");
    /// Statuses that HTTP itself gives before an operation is reached: a broken request line, a method, type or language that is not there.
    private static final List<Integer> BEFORE_THE_OPERATION = List.of(400, 404, 405, 406, 414, 431);

    private final OverHttp api = OverHttp.shared();

    @TestFactory
    List<DynamicTest> every_operation_answers_whatever_it_is_sent() throws IOException {
        var document = OverHttp.JSON.readTree(Files.readString(Path.of("..", "docs", "openapi.json")));
        var article = OverHttp.article("Bài để gửi sai", SECTION);
        var section = api.published(SECTION, OverHttp.section("Mục để gửi sai"));
        var version = api.published(ARTICLE, article);
        var bodies = List.of(article, OverHttp.section("Một mục"), "{\"name\":\"Bộ Mẫu\",\"locales\":[\"vi\",\"en\"],\"origin\":\"https://bo-mau.example\"}",
                "{\"at\":\"2027-01-01T00:00:00Z\"}", "{\"reason\":\"Vì lý do\"}", "{\"to\":\"/tin-tuc\"}", "{\"edition\":1}", "{\"note\":\"Lời nhắn\"}",
                "{\"emergency\":{\"reason\":\"Bão\",\"deadline\":\"2027-01-01T00:00:00Z\"}}", "{\"label\":\"máy\",\"days\":3}",
                "{\"displayName\":\"Người thử\",\"roles\":[\"author\"],\"password\":\"một mật khẩu đủ dài để thử\"}",
                "{\"at\":\"2026-11-27T00:00:00Z\",\"profile\":\"tcvn-9249-reference\",\"engine\":\"x\",\"verdicts\":[{\"criterion\":\"1.1.1\",\"outcome\":\"passed\",\"rules\":[\"a\"]}]}");
        var known = Map.ofEntries(Map.entry("item", List.of(ARTICLE.toString(), SECTION.toString(), UUID.randomUUID().toString())), Map.entry("locale", List.of("vi", "en")),
                Map.entry("number", List.of("1", "2")), Map.entry("since", List.of("1")), Map.entry("site", List.of("bo-mau")), Map.entry("key", List.of("bo-mau", "fuzz")), Map.entry("type", List.of("news-article", "section")),
                Map.entry("name", List.of("fuzz-person", "news-article")), Map.entry("path", List.of("/tin-tuc", "/")), Map.entry("If-Match", List.of(version, section, "\"1\"")), Map.entry("If-None-Match", List.of("*")),
                Map.entry("wait", List.of("0")), Map.entry("after", List.of("0", "1")), Map.entry("limit", List.of("5")), Map.entry("sort", List.of("-updated", "title")), Map.entry("fields", List.of("title")),
                Map.entry("action", List.of("submit", "approve", "reject", "publish", "schedule", "expire", "unschedule", "revert", "withdraw", "redirect", "discard")));
        var tests = new ArrayList<DynamicTest>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            var method = operation.getKey().toUpperCase(Locale.ROOT);
            // Log-in is tried out by LogInTest; here its lock-out would hold up all tests after it.
            if (path.getKey().endsWith("/sessions")) return;
            tests.add(DynamicTest.dynamicTest(method + " " + path.getKey(), () -> fuzz(method, path.getKey(), operation.getValue(), new OddRequests(SEED, known, bodies))));
        }));
        return tests;
    }

    @Test void a_header_may_hold_vietnamese_letters() {
        var request = new RawRequest("GET", "/api/content/v1/types", List.of("X-Name: đèn.png"), new byte[0]);

        assertThat(request.sentTo(api.origin()).status()).isEqualTo(200);
    }

    private void fuzz(String method, String path, JsonNode operation, OddRequests odd) {
        var documented = new HashSet<>(BEFORE_THE_OPERATION);
        operation.get("responses").propertyNames().forEach(status -> documented.add(Integer.parseInt(status)));
        var random = new Random(SEED);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < REQUESTS; i++) {
            var account = path.startsWith("/api/content") ? "" : ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
            var request = odd.next(method, path, operation);
            if (!account.isEmpty()) request.headers().add("Authorization: " + api.authorization(account));
            var answer = request.sentTo(api.origin());
            var why = heldAgainst(answer, documented);
            if (!why.isEmpty()) wrong.add(why + " ← " + request + "\n   " + answer);
        }
        assertThat(wrong).isEmpty();
    }

    private static String heldAgainst(RawRequest.Answer answer, HashSet<Integer> documented) {
        if (answer.status() == 0 || answer.status() >= 500) return "a fault of the server";
        if (!documented.contains(answer.status())) return "the status is not documented";
        if (answer.status() < 400) return "";
        if (!answer.type().startsWith("application/problem+json")) return "not a problem document";
        return saysEnough(answer);
    }

    private static String saysEnough(RawRequest.Answer answer) {
        try {
            var problem = OverHttp.JSON.readTree(answer.body());
            if (problem.path("status").asInt() != answer.status()) return "another status in the problem";
            for (var member : List.of("type", "title", "detail")) if (problem.path(member).asString("").isBlank()) return "no " + member;
            if (problem.get("type").asString().endsWith("/invalid") && problem.path("errors").isEmpty()) return "no errors";
            for (var error : problem.path("errors")) {
                if (!error.has("pointer") && !error.has("parameter") && !error.has("header")) return "an error without its place";
                if (error.path("message").asString("").isBlank()) return "an error without words";
            }
            return "";
        } catch (JacksonException e) {
            return "not JSON";
        }
    }
}
