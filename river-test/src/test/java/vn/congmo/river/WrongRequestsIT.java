package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/// Wrong requests and files: each gets a status and a problem that helps, and the document that they aimed at stays as it was.
class WrongRequestsIT {

    private static final List<String> TABLE = new ArrayList<>();
    private static final String JPEG = "image/jpeg";

    private static Installation installation;
    private static Management editor;
    private static Management publisher;
    private static UUID section;
    private static UUID item;
    private static String version;
    private static String before;

    record Wrong(String what, Supplier<HttpResponse<String>> request, int status, String type) {}

    @BeforeAll
    static void anArticleIsWritten() {
        installation = Installation.shared();
        editor = installation.as("editor");
        publisher = installation.as("publisher");
        section = Portal.itemAt(installation.api, "/tin-tuc");
        item = UUID.randomUUID();
        version = editor.create(item, "vi", Articles.about("Bài để thử yêu cầu sai", "Một câu ngắn.", section));
        before = read();
    }

    @TestFactory
    List<DynamicTest> a_wrong_request_gets_a_problem_that_helps_and_changes_nothing() {
        return cases().stream().map(wrong -> DynamicTest.dynamicTest(wrong.what(), () -> judge(wrong))).toList();
    }

    private static void judge(Wrong wrong) {
        var answer = wrong.request().get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Management.JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).as(answer.body()).endsWith("/" + wrong.type());
        assertThat(problem.get("detail").asString()).as("a sentence for people").isNotBlank();
        assertThat(read()).as("the document that was aimed at").isEqualTo(before);
        TABLE.add("| " + wrong.what() + " | " + answer.statusCode() + " | `" + wrong.type() + "` | " + problem.get("detail").asString().replace("|", "\\|") + " |");
    }

    private static List<Wrong> cases() {
        var draft = Management.document(item, "vi");
        var cases = new ArrayList<>(List.of(
                wrong("no log-in", () -> anonymous("GET", draft, ""), 401, "log-in-required"),
                wrong("a token that nobody was given", () -> editor.send("GET", draft, "", Map.of("Authorization", "Bearer cm_wrong")), 401, "log-in-required"),
                wrong("wrong password", () -> anonymous("POST", "/api/manage/v1/sessions", "{\"name\":\"editor\",\"password\":\"không phải\"}"), 401, "wrong-log-in"),
                wrong("log-in without a name", () -> anonymous("POST", "/api/manage/v1/sessions", "{}"), 400, "invalid"),
                wrong("not JSON", () -> put("{\"title\": ", version), 400, "malformed"),
                wrong("empty body", () -> put("", version), 400, "invalid"),
                wrong("a list instead of an object", () -> put("[]", version), 400, "invalid"),
                wrong("unknown field", () -> put(with("colour", "red"), version), 400, "invalid"),
                wrong("unknown type of document", () -> put(with("type", "weather"), version), 400, "invalid"),
                wrong("no title", () -> put(with("title", " "), version), 400, "invalid"),
                wrong("path of another site's shape", () -> put(with("path", "tin-tuc/../admin"), version), 400, "invalid"),
                wrong("unknown kind of block", () -> put(withBlock("{\"type\":\"marquee\"}"), version), 400, "invalid"),
                wrong("heading of level 9", () -> put(withBlock("{\"type\":\"heading\",\"level\":9,\"text\":[{\"text\":\"a\"}]}"), version), 400, "invalid"),
                wrong("link that would run a script", () -> put(withBlock("{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"marks\":[{\"type\":\"link\",\"target\":{\"href\":\"javascript:alert(1)\"}}]}]}"), version), 400, "invalid"),
                wrong("neither If-Match nor If-None-Match", () -> editor.send("PUT", draft, valid(), Map.of()), 428, "version-required"),
                wrong("a version that is past", () -> put(valid(), "\"0\""), 412, "edited-meanwhile"),
                wrong("a version that is no version", () -> put(valid(), "yesterday"), 412, "edited-meanwhile"),
                wrong("creating what exists", () -> editor.send("PUT", draft, valid(), Map.of("If-None-Match", "*")), 412, "edited-meanwhile"),
                wrong("an id that is no UUID", () -> editor.send("PUT", "/api/manage/v1/items/42/locales/vi", valid(), Map.of("If-None-Match", "*")), 400, "wrong-parameter"),
                wrong("a language that is none", () -> editor.send("PUT", "/api/manage/v1/items/" + item + "/locales/x_1", valid(), Map.of("If-None-Match", "*")), 400, "wrong-parameter"),
                wrong("a language that the site does not have", () -> editor.send("PUT", "/api/manage/v1/items/" + item + "/locales/fr", valid(), Map.of("If-None-Match", "*")), 400, "invalid"),
                wrong("publishing without the role", () -> act(editor, "publish", version, "{}"), 403, "not-allowed"),
                wrong("publishing what was not submitted", () -> act(publisher, "publish", version, "{}"), 409, "wrong-state"),
                wrong("withdrawing what is not live", () -> act(publisher, "withdraw", version, "{\"reason\":\"thử\"}"), 409, "wrong-state"),
                wrong("an action that does not exist", () -> act(editor, "explode", version, "{}"), 404, "not-found"),
                wrong("an action without a version", () -> editor.send("POST", draft + "/actions/submit", "{}", Map.of()), 428, "version-required"),
                wrong("a document that does not exist", () -> editor.send("GET", Management.document(new UUID(0, 1), "vi"), "", Map.of()), 404, "unknown-document"),
                wrong("a page that does not exist", () -> editor.send("GET", "/api/manage/v1/nowhere", "", Map.of()), 404, "not-found"),
                wrong("a method that is not for this", () -> editor.send("DELETE", draft, "", Map.of("If-Match", version)), 405, "method-not-allowed"),
                wrong("feed position that is no number", () -> anonymous("GET", "/api/content/v1/changes?after=abc", ""), 400, "wrong-parameter"),
                wrong("feed limit of a million", () -> anonymous("GET", "/api/content/v1/changes?after=0&limit=1000000", ""), 400, "wrong-parameter"),
                wrong("unknown parameter", () -> anonymous("GET", "/api/content/v1/changes?afterr=0", ""), 400, "unknown-parameter"),
                wrong("XML instead of JSON", () -> editor.send("PUT", draft, "<a/>", Map.of("If-Match", version, "Content-Type", "application/xml")), 415, "unsupported-media"),
                wrong("body of 6 MB", () -> put(with("summary", "dài ".repeat(1_500_000)), version), 413, "too-large"),
                wrong("text nested 5,000 deep", () -> put("[".repeat(5_000) + "]".repeat(5_000), version), 400, "malformed")));
        cases.addAll(files());
        return cases;
    }

    private static List<Wrong> files() {
        return List.of(
                wrong("picture that is a web page", () -> upload("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), JPEG), 415, "unsupported-media"),
                wrong("picture of zero bytes", () -> upload(new byte[0], JPEG), 400, "invalid"),
                wrong("picture cut off in the middle", () -> upload(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'}, JPEG), 422, "unreadable-image"),
                wrong("drawing with a script (SVG)", () -> upload("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml"), 415, "unsupported-media"),
                wrong("program named as a picture", () -> upload(new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 4, 5, 6, 7, 8}, "image/png"), 415, "unsupported-media"));
    }

    @AfterAll
    static void theTableIsKept() throws IOException {
        var lines = new ArrayList<>(List.of("| what was sent | status | problem | what it says |", "|---|---|---|---|"));
        lines.addAll(TABLE);
        Files.write(Project.root().resolve("river-test/target/wrong-requests.md"), lines);
    }

    private static Wrong wrong(String what, Supplier<HttpResponse<String>> request, int status, String type) {
        return new Wrong(what, request, status, type);
    }

    private static HttpResponse<String> put(String body, String seen) {
        return editor.send("PUT", Management.document(item, "vi"), body, Map.of("If-Match", seen));
    }

    private static HttpResponse<String> act(Management who, String action, String seen, String body) {
        return who.send("POST", Management.document(item, "vi") + "/actions/" + action, body, Map.of("If-Match", seen));
    }

    private static HttpResponse<String> anonymous(String method, String path, String body) {
        return Http.send(HttpRequest.newBuilder(installation.api.address(path)).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)).build());
    }

    private static HttpResponse<String> upload(byte[] bytes, String type) {
        return editor.upload(UUID.randomUUID(), bytes, type);
    }

    private static String valid() {
        return draft().toString();
    }

    private static ObjectNode draft() {
        return Articles.about("Bài để thử yêu cầu sai", "Một câu ngắn.", section);
    }

    private static String with(String field, String value) {
        return draft().put(field, value).toString();
    }

    private static String withBlock(String block) {
        var draft = draft();
        draft.putArray("body").add(Management.JSON.readTree(block));
        return draft.toString();
    }

    private static String read() {
        return editor.send("GET", Management.document(item, "vi"), "", Map.of()).body();
    }
}
