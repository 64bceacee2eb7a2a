package vn.congmo.samples.loading;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether a document says already what a sample says. What is absent, null or empty counts as the same.
final class SameContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PARTS = List.of("site", "type", "title", "summary", "path", "fields", "links", "lead", "body");

    /// Fields of a statement that cms-api writes from evidence, and no sample says.
    private static final Set<String> GENERATED =
            Set.of("evidence", "documents", "barriers", "questions", "emergencies", "checkedAt", "engine", "profile");

    private SameContent() {}

    static boolean of(JsonNode document, JsonNode sample) {
        return PARTS.stream().allMatch(part -> essence(part.equals("fields") ? written(document) : document.path(part)).equals(essence(sample.path(part))));
    }

    private static JsonNode written(JsonNode document) {
        if (!document.path("type").asString("").equals("statement") || !(document.path("fields") instanceof ObjectNode fields)) return document.path("fields");
        return fields.deepCopy().remove(GENERATED);
    }

    private static JsonNode essence(JsonNode node) {
        if (node instanceof ObjectNode object) return essenceOf(object);
        if (node instanceof ArrayNode array) {
            var kept = JSON.createArrayNode();
            array.forEach(each -> kept.add(essence(each)));
            return kept.isEmpty() ? JSON.nullNode() : kept;
        }
        return node.isMissingNode() ? JSON.nullNode() : node;
    }

    private static JsonNode essenceOf(ObjectNode object) {
        var kept = JSON.createObjectNode();
        object.properties().forEach(field -> {
            var value = essence(field.getValue());
            if (!value.isNull()) kept.set(field.getKey(), value);
        });
        return kept.isEmpty() ? JSON.nullNode() : kept;
    }
}
