package vn.congmo.samples.writing;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What `writing/texts.json` adds to a source in one language. Vietnamese stands first; another language stands in it under its tag.
record Texts(JsonNode all, String locale) {

    /// Summary, text and topics, with a path of its own in another language than Vietnamese; empty when the language has no text yet.
    ///
    /// @param group "recordings" or "infographics"
    Optional<ObjectNode> of(String group, JsonNode source) {
        var own = (ObjectNode) all.get(group).get(source.get("name").asString());
        if (locale.equals("vi")) return Optional.of(own);
        if (!own.has(locale)) return Optional.empty();
        var other = (ObjectNode) own.get(locale).deepCopy();
        for (var shared : new String[] {"topics", "recordedOn"}) if (own.has(shared)) other.set(shared, own.get(shared));
        return Optional.of(other);
    }

    /// The file of a document: "phim-x.json" in Vietnamese, "phim-x.en.json" beside it.
    static String file(String name, String locale) {
        return name + (locale.equals("vi") ? "" : "." + locale) + ".json";
    }
}
