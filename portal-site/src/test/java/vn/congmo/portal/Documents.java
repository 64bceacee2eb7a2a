package vn.congmo.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.follow.Change;
import vn.congmo.portal.follow.Document;

/// Documents for tests, written as the feed writes them.
public final class Documents {

    public static final UUID SITE = id(1);
    public static final UUID NEWS = id(2);
    public static final UUID ABOUT = id(3);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Instant FIRST = Instant.parse("2026-11-20T02:00:00Z");

    private final Map<String, Object> json = new LinkedHashMap<>();

    private Documents(UUID id, String locale, String type, String path, String title) {
        json.putAll(Map.of("id", id.toString(), "locale", locale, "site", "bo-mau", "type", type, "state", "live", "edition", 1,
                "path", path, "formerPaths", List.of(), "title", title, "fields", Map.of()));
        json.putAll(Map.of("links", Map.of(), "body", List.of(), "assets", List.of(),
                "firstPublishedAt", FIRST.toString(), "publishedAt", FIRST.toString()));
    }

    public static UUID id(int number) {
        return new UUID(0x4000L, 0x8000000000000000L | number);
    }

    public static Documents site(String locale) {
        var vietnamese = locale.equals("vi");
        return new Documents(SITE, locale, "site", vietnamese ? "/" : "/" + locale, vietnamese ? "Bộ Mẫu" : "Sample Ministry")
                .with("fields", Map.of("name", vietnamese ? "Bộ Mẫu" : "Sample Ministry", "shortName", vietnamese ? "Bộ Mẫu" : "Sample",
                        "tagline", vietnamese ? "Phục vụ người dân" : "At your service",
                        "footerLinks", List.of(Map.of("text", vietnamese ? "Liên hệ" : "Contact", "href", "mailto:lienhe@example.vn"))))
                .with("links", Map.of("sections", List.of(NEWS.toString(), ABOUT.toString())));
    }

    public static Documents section(UUID id, String locale, String path, String title) {
        return new Documents(id, locale, "section", path, title).with("summary", title + ".");
    }

    public static Documents article(int number, String path, String title) {
        return new Documents(id(number), "vi", "news-article", path, title)
                .with("links", Map.of("section", List.of(NEWS.toString())))
                .at(FIRST.plusSeconds(number))
                .with("summary", "Tóm tắt: " + title + ".")
                .text("Nội dung của bài viết.");
    }

    public static Documents page(int number, String path, String title) {
        return new Documents(id(number), "vi", "page", path, title).with("links", Map.of("section", List.of(ABOUT.toString())))
                .text("Nội dung của trang.");
    }

    /// A live document of any type, without links.
    public static Documents document(int number, String type, String path, String title) {
        return new Documents(id(number), "vi", type, path, title).at(FIRST.plusSeconds(number));
    }

    public Documents with(String field, Object value) {
        json.put(field, value);
        return this;
    }

    public Documents in(String locale) {
        return with("locale", locale);
    }

    public Documents at(Instant first) {
        return with("firstPublishedAt", first.toString()).with("publishedAt", first.toString());
    }

    public Documents text(String paragraph) {
        return with("body", List.of(Map.of("type", "paragraph", "text", List.of(Map.of("text", paragraph, "marks", List.of())))));
    }

    public Documents withdrawn(String reason) {
        return with("state", "withdrawn").with("body", List.of())
                .with("withdrawal", Map.of("reason", reason, "at", FIRST.plusSeconds(3600).toString()));
    }

    public Documents redirectedTo(String to) {
        return with("state", "redirected").with("body", List.of()).with("redirect", Map.of("to", to));
    }

    public Documents gone() {
        return with("state", "gone").with("body", List.of());
    }

    public String json() {
        return MAPPER.writeValueAsString(json);
    }

    /// The change that carries this document, with the kind that its state asks for.
    public String change(long position) {
        var kind = json.get("state").equals("live") ? "published" : json.get("state");
        return "{\"position\":" + position + ",\"kind\":\"" + kind + "\",\"at\":\"" + FIRST.plusSeconds(position) + "\",\"document\":" + json() + "}";
    }

    public Change asChange(long position) {
        var document = MAPPER.readValue(json(), Document.class);
        var kind = document.isLive() ? Change.Kind.PUBLISHED : Change.Kind.valueOf(document.state().name());
        return new Change(position, kind, FIRST.plusSeconds(position), document, json().getBytes(StandardCharsets.UTF_8));
    }
}
