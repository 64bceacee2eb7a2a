package vn.congmo.cms.documentation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Requests for one documented operation that are right in most places and wrong in some: wrong types, missing, twice, unknown, huge, deep,
/// odd Unicode, broken UTF-8, broken percent signs. The same seed makes the same requests.
final class OddRequests {

    static final List<String> ODD = List.of("", " ", "0", "-1", "1", "2147483648", "99999999999999999999", "1.5", "1e400", "NaN", "null", "true", "[]", "{}", "$where", "\u0000",
            "../../etc/passwd", "..%2f..", "%", "%zz", "%ff", "%c3%28", "'\"<script>", "a b", "Đ\u00d0ộ\u0323", "\u202e\u0645", "\ufffe", "👩🏽\u200d🦽", "*", "W/\"1\"", "\"1\"", "\"\"", "vi", "en-US", "x".repeat(300),
            "http://[::1", "//evil.example", "/tin tức", "javascript:alert(1)", "2026-13-45", "2026-11-27T00:00:00Z", "+999999999-12-31T23:59:59Z", "-999999999-01-01", "published", "live", "title,links.section", "-updated,title",
            "bo-mau", "news-article", "00000000-0000-0000-0000-000000000000", "0b1c2d3e-0000-4000-8000-000000000001", "x".repeat(5000));
    private static final List<String> NAMES = List.of("site", "type", "title", "path", "summary", "body", "links", "fields", "lead", "text", "alternative", "asset", "kind", "caption", "name", "locales", "origin",
            "at", "reason", "to", "note", "edition", "emergency", "deadline", "what", "label", "days", "password", "roles", "displayName", "verdicts", "criterion", "outcome", "rules", "profile", "engine", "address",
            "__proto__", "$ne", "", "\u0000", "lạ");

    private final Random random;
    private final Map<String, List<String>> known;
    private final List<String> bodies;

    /// @param known  good values by the name of a parameter or header
    /// @param bodies JSON that some operation takes
    OddRequests(long seed, Map<String, List<String>> known, List<String> bodies) {
        this.random = new Random(seed);
        this.known = known;
        this.bodies = bodies;
    }

    RawRequest next(String method, String path, JsonNode operation) {
        var target = path;
        var query = new ArrayList<String>();
        var headers = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "path" -> target = target.replace("{" + name + "}", escaped(value(name)));
                case "query" -> { if (random.nextInt(3) == 0) query.add(name + "=" + escaped(value(name))); }
                case "header" -> { if (random.nextInt(4) > 0 && !name.equals("Content-Type")) headers.add(name + ": " + headerText(value(name))); }
                default -> throw new IllegalStateException(parameter.toString());
            }
        }
        if (random.nextInt(12) == 0) query.add(escaped(pick(ODD)) + "=" + escaped(pick(ODD)));
        if (!query.isEmpty() && random.nextInt(15) == 0) query.add(query.getFirst());
        if (random.nextInt(10) == 0) headers.add("Accept-Language: " + headerText(pick(ODD)));
        if (random.nextInt(20) == 0) headers.add("Accept: " + headerText(pick(ODD)));
        var body = method.equals("GET") || method.equals("DELETE") ? new byte[0] : body();
        if (body.length > 0) headers.add("Content-Type: " + (random.nextInt(15) == 0 ? headerText(pick(ODD)) : "application/json"));
        return new RawRequest(method, query.isEmpty() ? target : target + "?" + String.join("&", query), headers, body);
    }

    private String value(String name) {
        var good = known.getOrDefault(name, List.of());
        return good.isEmpty() || random.nextInt(5) == 0 ? pick(ODD) : pick(good);
    }

    private byte[] body() {
        var text = random.nextInt(4) == 0 ? json(3) : changed(pick(bodies));
        return switch (random.nextInt(40)) {
            case 0 -> new byte[0];
            case 1 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("[".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
            case 3 -> "{\"a\":".repeat(900).concat("1").concat("}".repeat(900)).getBytes(StandardCharsets.UTF_8);
            case 4 -> new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0};
            case 5 -> text.replace("a", "\u00e3").getBytes(StandardCharsets.ISO_8859_1);
            case 6 -> ("{\"title\":\"" + "dài ".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    /// A good body with one of its values, names or characters exchanged.
    private String changed(String good) {
        var at = new ArrayList<Integer>();
        for (int i = 0; i < good.length(); i++) if (good.charAt(i) == ':' || good.charAt(i) == '[') at.add(i);
        if (at.isEmpty() || random.nextInt(8) == 0) return good;
        int begin = pick(at) + 1;
        int end = endOfValue(good, begin);
        var changed = good.substring(0, begin) + (random.nextInt(6) == 0 && good.charAt(begin - 1) == '[' ? "" : json(2)) + good.substring(end);
        return random.nextInt(3) == 0 ? changed(changed) : changed;
    }

    private static int endOfValue(String text, int begin) {
        int depth = 0;
        var quoted = false;
        for (int i = begin; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '"' && text.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (depth == 0 && (sign == ',' || sign == '}' || sign == ']')) return i;
            if (sign == '{' || sign == '[') depth++;
            if (sign == '}' || sign == ']') depth--;
        }
        return text.length();
    }

    private String json(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> "null";
            case 1 -> random.nextBoolean() ? "true" : "false";
            case 2 -> pick(List.of("0", "-1", "1e308", "1e999", "12345678901234567890123", "0.1", "2147483648", "-0"));
            case 3 -> pick(List.of("\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\ufffe\"", "\"\\u202e\""));
            case 4, 5 -> quoted(UUID.randomUUID().toString());
            case 6, 7, 8 -> quoted(pick(ODD));
            case 9 -> "[" + json(depth - 1) + (random.nextBoolean() ? "," + json(depth - 1) : "") + "]";
            default -> "{" + quoted(pick(NAMES)) + ":" + json(depth - 1) + "," + quoted(pick(NAMES)) + ":" + json(depth - 1) + "}";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000") + '"';
    }

    /// Percent-encoded, but what is already meant to be a broken escape stays as it is.
    private static String escaped(String text) {
        return text.startsWith("%") || text.contains("%2f") ? text : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String headerText(String text) {
        return text.replace("\u0000", "").replace("\r", "").replace("\n", "");
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
