package vn.congmo.samples;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The sample site as it lies in the jar, in the order in which it has to be loaded.
public final class Samples {

    private static final JsonNode CATALOGUE = new Resource("site/catalogue.json").json();
    private static final List<String> ORDER = List.of("section", "topic", "site", "unit", "person", "official-document", "page", "news-article",
            "question-and-answer", "audio", "infographic", "video", "photo-story", "event", "draft-for-comment", "dataset", "statement",
            "site-text", "menu", "home");

    private Samples() {}

    /// One picture, film, sound, text of captions or file for readers.
    ///
    /// @param file     from the module's folder ("pictures/drum.jpg")
    /// @param filename what readers call it when they keep it
    public record Asset(UUID id, String file, String mediaType, String filename) {
        public byte[] bytes() {
            return new Resource(file).bytes();
        }
    }

    /// One document of the site.
    ///
    /// @param file from the module's folder ("articles/vi/lien-he.json")
    /// @param body what `PUT /api/manage/v1/items/{id}/locales/{locale}` takes
    public record SampleDocument(UUID item, String locale, String type, String file, JsonNode body) {
        public String title() {
            return body.get("title").asString();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /// Key of the site, its name and its locales.
    public static JsonNode site() {
        return CATALOGUE.get("site");
    }

    public static List<Asset> assets() {
        return CATALOGUE.get("assets").valueStream().map(Samples::asset).toList();
    }

    public static List<Asset> pictures() {
        return assets().stream().filter(a -> a.mediaType().startsWith("image/")).toList();
    }

    /// Sections and topics first, then the site's own documents, then what stands in them, then what shapes the pages; the languages of an item one after the other.
    /// Of the media, what has a picture of its own comes last and so stands first in lists of the newest.
    public static List<SampleDocument> documents() {
        return ORDER.stream()
                .flatMap(type -> CATALOGUE.get("items").valueStream().filter(i -> i.get("type").asString().equals(type)))
                .flatMap(item -> item.get("documents").properties().stream().map(file -> document(item, file)))
                .toList();
    }

    private static SampleDocument document(JsonNode item, Map.Entry<String, JsonNode> file) {
        var path = file.getValue().asString();
        return new SampleDocument(id(item), file.getKey(), item.get("type").asString(), path, new Resource(path).json());
    }

    private static Asset asset(JsonNode entry) {
        var file = entry.get("file").asString();
        return new Asset(id(entry), file, entry.get("mediaType").asString(), entry.path("filename").asString(file.replaceAll(".*/", "")));
    }

    private static UUID id(JsonNode entry) {
        return UUID.fromString(entry.get("id").asString());
    }
}
