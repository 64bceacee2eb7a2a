package vn.congmo.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole application on a port of its own, as programs meet it; one for all tests of this JVM.
public final class OverHttp {

    public static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "mật khẩu thử số 27 của cổng";
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final OverHttp SHARED = new OverHttp();

    private final String origin;
    private final Map<String, String> tokens = new HashMap<>();

    private OverHttp() {
        var context = new SpringApplicationBuilder(CmsApi.class).web(WebApplicationType.SERVLET).run(
                "--server.port=0", "--congmo.data=" + folder(), "--CONGMO_ADMIN_PASSWORD=" + PASSWORD, "--congmo.portal-origin=https://bo-mau.example");
        origin = "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort();
        var site = "{\"name\":\"Bộ Mẫu\",\"locales\":[\"vi\",\"en\"],\"origin\":\"https://bo-mau.example\"}";
        expect(201, send("PUT", "/api/manage/v1/sites/bo-mau", site, "admin", "If-None-Match", "*"));
    }

    public static OverHttp shared() {
        return SHARED;
    }

    /// @param account who asks; empty for a stranger
    /// @param headers names and values in turn
    public HttpResponse<String> send(String method, String path, String body, String account, String... headers) {
        var request = HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : URI.create(origin + path)).timeout(Duration.ofSeconds(40))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) request.setHeader("Content-Type", "application/json");
        if (!account.isEmpty()) request.setHeader("Authorization", "Bearer " + tokens.computeIfAbsent(account, this::logIn));
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI origin() {
        return URI.create(origin);
    }

    /// The value of the header by which this account is known.
    public String authorization(String account) {
        return "Bearer " + tokens.computeIfAbsent(account, this::logIn);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", "", headers);
    }

    /// Creates a draft, and answers its version.
    public String created(UUID item, String draft) {
        return etag(expect(201, send("PUT", document(item), draft, "editor", "If-None-Match", "*")));
    }

    /// Submits by the editor and publishes by the publisher.
    public String published(UUID item, String draft) {
        var submitted = etag(expect(200, act("editor", item, "submit", created(item, draft), "{}")));
        return etag(expect(200, act("publisher", item, "publish", submitted, "{}")));
    }

    public HttpResponse<String> act(String account, UUID item, String action, String seen, String body, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "If-Match";
        all[1] = seen;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send("POST", document(item) + "/actions/" + action, body, account, all);
    }

    /// An article in the section with this id.
    public static String article(String title, UUID section) {
        return "{\"site\":\"bo-mau\",\"type\":\"news-article\",\"title\":\"" + title + "\",\"links\":{\"section\":[\"" + section + "\"]},"
                + "\"body\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"Một câu của bài.\"}]}]}";
    }

    public static String section(String title) {
        return "{\"site\":\"bo-mau\",\"type\":\"section\",\"title\":\"" + title + "\"}";
    }

    public static String document(UUID item) {
        return "/api/manage/v1/items/" + item + "/locales/vi";
    }

    public static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag: " + answer.body()));
    }

    public static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() == status) return answer;
        throw new AssertionError(answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private String logIn(String account) {
        var body = JSON.createObjectNode().put("name", account).put("password", PASSWORD).toString();
        return json(expect(201, send("POST", "/api/manage/v1/sessions", body, ""))).get("token").asString();
    }

    private static String folder() {
        try {
            var folder = Files.createTempDirectory("congmo-test");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
