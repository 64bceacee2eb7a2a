package vn.congmo.samples;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The sample site as it lies in the jar, in the order in which it has to be loaded.
public final class Samples {

    private static final JsonNode CATALOGUE = new Resource("site/catalogue.json").json();
    private static final List<String> ORDER = List.of("section", "site", "page", "news-article");

    private Samples() {}

    /// One picture of the site.
    ///
    /// @param file from the module's folder ("pictures/drum.jpg")
    public record Picture(UUID id, String file, String mediaType) {
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

    public static List<Picture> pictures() {
        return CATALOGUE.get("assets").valueStream()
                .map(a -> new Picture(id(a), a.get("file").asString(), a.get("mediaType").asString()))
                .toList();
    }

    /// Sections first, then the site's own documents, then what stands in the sections; the languages of an item one after the other.
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

    private static UUID id(JsonNode entry) {
        return UUID.fromString(entry.get("id").asString());
    }
}
