package vn.congmo.samples.loading;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// As much of the management API as the loader meets, in memory and as strict as `docs/management-api.md` says.
final class FakeApi implements AutoCloseable {

    static final String PASSWORD = "mat-khau-thu";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What was written, in order: "asset …", "create section vi /tin-tuc", "publish section vi /tin-tuc", …
    final List<String> writes = new ArrayList<>();
    final Map<String, ObjectNode> documents = new HashMap<>();
    private final Set<String> assets = new HashSet<>();
    private final Set<String> disabled = new HashSet<>();
    private final HttpServer server;
    /// The site as it was sent; null before.
    @Nullable ObjectNode site;

    /// How many publications are answered before the API falls silent.
    int publicationsLeft = Integer.MAX_VALUE;
    /// Path of the document that the gate refuses.
    @Nullable String refusedPath;

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            answer(exchange, exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(), body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void answer(HttpExchange exchange, String request, byte[] body) throws IOException {
        var account = exchange.getRequestHeaders().getFirst("Authorization");
        if (request.startsWith("GET /api/content/v1/changes")) reply(exchange, 200, "{}");
        else if (request.equals("POST /api/manage/v1/sessions")) logIn(exchange, JSON.readTree(body));
        else if (account == null) problem(exchange, 401, "log-in-required", "");
        else if (request.startsWith("PUT /api/manage/v1/sites/")) site(exchange, body);
        else if (request.startsWith("GET /api/manage/v1/sites/") && site != null) replyWith(exchange, 200, site);
        else if (request.startsWith("PUT /api/manage/v1/assets/")) asset(exchange, request);
        else if (request.endsWith("/actions/disable")) disable(exchange, request, account);
        else if (request.contains("/actions/")) act(exchange, request, account);
        else if (request.startsWith("GET")) read(exchange, request.substring(4));
        else save(exchange, request.substring(4), body, account);
    }

    void enableAll() {
        disabled.clear();
    }

    private void logIn(HttpExchange exchange, JsonNode body) throws IOException {
        var name = body.get("name").asString();
        boolean right = body.get("password").asString().equals(PASSWORD) && !disabled.contains(name);
        if (right) reply(exchange, 201, "{\"token\":\"" + name + "\"}");
        else problem(exchange, 401, "log-in-required", "");
    }

    private void site(HttpExchange exchange, byte[] body) throws IOException {
        var seen = exchange.getRequestHeaders().getFirst("If-Match");
        if (site != null && !("\"" + site.get("version").asInt() + "\"").equals(seen)) {
            problem(exchange, 412, "edited-meanwhile", "");
            return;
        }
        int version = site == null ? 1 : site.get("version").asInt() + 1;
        site = ((ObjectNode) JSON.readTree(body)).put("version", version);
        replyWith(exchange, version == 1 ? 201 : 200, site);
    }

    private void asset(HttpExchange exchange, String request) throws IOException {
        boolean fresh = assets.add(request);
        if (fresh) writes.add("asset " + request.replaceAll(".*/", ""));
        reply(exchange, fresh ? 201 : 200, "{}");
    }

    private void disable(HttpExchange exchange, String request, String account) throws IOException {
        var name = request.replaceAll(".*/accounts/|/actions.*", "");
        if (!account.endsWith(name)) {
            problem(exchange, 403, "not-allowed", "");
            return;
        }
        disabled.add(name);
        writes.add("disable " + name);
        reply(exchange, 200, "{}");
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        var document = documents.get(path);
        if (document == null) problem(exchange, 404, "unknown-document", "");
        else replyWith(exchange, 200, document);
    }

    private void save(HttpExchange exchange, String path, byte[] body, String account) throws IOException {
        var before = documents.get(path);
        var expected = before == null ? null : "\"" + before.get("version").asInt() + "\"";
        boolean matches = before == null ? "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) : expected.equals(exchange.getRequestHeaders().getFirst("If-Match"));
        if (before != null && before.path("draft").path("state").asString("").equals("in-review")) {
            problem(exchange, 409, "wrong-state", "");
            return;
        }
        if (!matches) {
            problem(exchange, 412, "edited-meanwhile", "");
            return;
        }
        var document = ((ObjectNode) JSON.readTree(body)).put("version", before == null ? 1 : before.get("version").asInt() + 1)
                .put("state", before == null ? "unpublished" : before.get("state").asString()).put("savedBy", account);
        document.putObject("draft").put("state", "writing");
        documents.put(path, document);
        writes.add(told(before == null ? "create" : "revise", document, path));
        replyWith(exchange, before == null ? 201 : 200, document);
    }

    private void act(HttpExchange exchange, String request, String account) throws IOException {
        var path = request.replaceAll("^POST |/actions/.*", "");
        var action = request.replaceAll(".*/actions/", "");
        var document = documents.get(path);
        if (!("\"" + document.get("version").asInt() + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) problem(exchange, 412, "edited-meanwhile", "");
        else if (action.equals("submit")) advance(exchange, review(document, account), "submit", path);
        else if (action.equals("reject")) advance(exchange, document.set("draft", JSON.createObjectNode().put("state", "returned")), "reject", path);
        else if (account.equals(document.get("draft").get("submittedBy").asString())) problem(exchange, 403, "own-submission", "");
        else if (document.path("path").asString("").equals(refusedPath)) problem(exchange, 422, "accessibility-barriers", BARRIER);
        else if (publicationsLeft-- > 0) advance(exchange, document.without("draft").put("state", "live"), "publish", path);
    }

    private static ObjectNode review(ObjectNode document, String account) {
        document.putObject("draft").put("state", "in-review").put("submittedBy", account);
        return document;
    }

    private static final String BARRIER = ",\"findings\":[{\"criterion\":\"1.1.1\",\"pointer\":\"/body/3\",\"message\":\"Tranh chưa có lời mô tả.\",\"mend\":\"Hãy viết lời mô tả.\"}]";

    private void advance(HttpExchange exchange, ObjectNode document, String action, String path) throws IOException {
        document.put("version", document.get("version").asInt() + 1);
        writes.add(told(action, document, path));
        replyWith(exchange, 200, document);
    }

    private static String told(String action, ObjectNode document, String path) {
        return action + " " + document.get("type").asString() + path.replaceAll(".*/locales/", " ") + " " + document.path("path").asString(document.get("title").asString());
    }

    private static void replyWith(HttpExchange exchange, int status, ObjectNode document) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"" + document.get("version").asInt() + "\"");
        reply(exchange, status, document.toString());
    }

    private static void problem(HttpExchange exchange, int status, String type, String more) throws IOException {
        reply(exchange, status, "{\"type\":\"https://congmo.vn/problems/" + type + "\",\"title\":\"" + type + "\",\"status\":" + status + more + "}");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
