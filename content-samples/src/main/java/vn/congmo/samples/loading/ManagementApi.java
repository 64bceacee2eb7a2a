package vn.congmo.samples.loading;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.congmo.samples.Samples;

/// One account at the management API (`docs/management-api.md`), or nobody before the log-in.
final class ManagementApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String address;
    private final String token;
    private final Words words;

    private ManagementApi(HttpClient http, String address, String token, Words words) {
        this.http = http;
        this.address = address;
        this.token = token;
        this.words = words;
    }

    static ManagementApi at(String address, Words words) {
        return new ManagementApi(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build(), address, "", words);
    }

    /// True once the API answers its feed.
    boolean answers() {
        try {
            return get("/api/content/v1/changes?after=0&limit=1").status() == 200;
        } catch (Failure notYet) {
            return false;
        }
    }

    ManagementApi logIn(String name, String password) throws Failure {
        var answer = post("/api/manage/v1/sessions", JSON.createObjectNode().put("name", name).put("password", password).toString(), Map.of());
        if (answer.isOneOf(401, 403)) throw new Failure(4, words.say("log-in-refused", name) + "\n" + answer.problem(words));
        return new ManagementApi(http, address, expectDone(answer).body().path("token").asString(), words);
    }

    Answer get(String path) throws Failure {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    Answer put(String path, JsonNode body, Map<String, String> headers) throws Failure {
        return send("PUT", path, BodyPublishers.ofString(body.toString()), with("Content-Type", "application/json", headers));
    }

    Answer upload(String path, Samples.Asset asset) throws Failure {
        var name = "attachment; filename*=UTF-8''" + URLEncoder.encode(asset.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return send("PUT", path, BodyPublishers.ofByteArray(asset.bytes()),
                Map.of("Content-Type", asset.mediaType(), "If-None-Match", "*", "Content-Disposition", name));
    }

    Answer post(String path, String body, Map<String, String> headers) throws Failure {
        return send("POST", path, BodyPublishers.ofString(body), with("Content-Type", "application/json", headers));
    }

    /// @throws Failure with the problem in words when the answer is no success
    Answer expectDone(Answer answer) throws Failure {
        if (!answer.done()) throw new Failure(5, answer.problem(words));
        return answer;
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) throws Failure {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", words.say("language"));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        try {
            var response = http.send(request.method(method, body).build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers().firstValue("ETag").orElse(""), json(response.body()));
        } catch (IOException unreachable) {
            throw new Failure(3, words.say("unreachable", method + " " + address + path, String.valueOf(unreachable)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure(3, words.say("unreachable", method + " " + address + path, String.valueOf(stopped)));
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Map<String, String> with(String name, String value, Map<String, String> headers) {
        var all = new java.util.LinkedHashMap<>(headers);
        all.put(name, value);
        return all;
    }
}
