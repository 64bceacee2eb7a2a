package vn.congmo.river;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One person at the management API, logged in.
final class Management {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Function<String, URI> api;
    private final String token;

    private Management(Function<String, URI> api, String token) {
        this.api = api;
        this.token = token;
    }

    static Management logIn(Function<String, URI> api, String name, String password) {
        var body = JSON.createObjectNode().put("name", name).put("password", password);
        var answer = new Management(api, "").send("POST", "/api/manage/v1/sessions", body.toString(), Map.of());
        if (answer.statusCode() != 201) throw new AssertionError("log-in of " + name + ": " + answer.statusCode() + " " + answer.body());
        return new Management(api, JSON.readTree(answer.body()).get("token").asString());
    }

    /// Saves a draft that does not exist yet, and answers its version.
    String create(UUID item, String locale, JsonNode draft) {
        return version(expect(201, send("PUT", document(item, locale), draft.toString(), Map.of("If-None-Match", "*"))));
    }

    String revise(UUID item, String locale, JsonNode draft, String seen) {
        return version(expect(200, send("PUT", document(item, locale), draft.toString(), Map.of("If-Match", seen))));
    }

    String act(String action, UUID item, String locale, String seen) {
        return act(action, item, locale, seen, "{}");
    }

    String act(String action, UUID item, String locale, String seen, String body) {
        return version(expect(200, send("POST", document(item, locale) + "/actions/" + action, body, Map.of("If-Match", seen))));
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var all = new LinkedHashMap<>(Map.of("Content-Type", "application/json", "Accept-Language", "vi"));
        if (!token.isEmpty()) all.put("Authorization", "Bearer " + token);
        all.putAll(headers);
        var request = HttpRequest.newBuilder(api.apply(path)).timeout(Duration.ofSeconds(60))
                .method(method, BodyPublishers.ofString(body));
        all.forEach(request::header);
        return Http.send(request.build());
    }

    HttpResponse<String> upload(UUID asset, byte[] bytes, String type) {
        return Http.send(HttpRequest.newBuilder(api.apply("/api/manage/v1/assets/" + asset)).timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token).header("Content-Type", type).header("If-None-Match", "*")
                .PUT(BodyPublishers.ofByteArray(bytes)).build());
    }

    static String document(UUID item, String locale) {
        return "/api/manage/v1/items/" + item + "/locales/" + locale;
    }

    static String version(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag in " + answer.body()));
    }

    static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status)
            throw new AssertionError(answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        return answer;
    }
}
