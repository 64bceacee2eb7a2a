package vn.congmo.cms.documentation;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the controllers' signatures do not say: bodies that are read as JSON, the statuses of success, and an example of each.
///
/// `examples.json` has a member for each operation: `success` (statuses), `request` and `answer` (JSON as it travels), and `requests`
/// (members that another call of the same operation has). The examples of a request describe its members.
final class Examples {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode ALL = read();

    private Examples() {}

    static void addTo(Operation operation, String key) {
        var example = ALL.path(key);
        if (example.has("request")) request(operation, example.get("request"), example.path("requests"));
        var statuses = example.path("success").valueStream().map(status -> status.asString()).toList();
        if (!statuses.isEmpty()) success(operation, statuses);
        if (example.has("answer")) answer(operation, example.get("answer"));
    }

    private static void request(Operation operation, JsonNode example, JsonNode more) {
        var media = operation.getRequestBody() == null ? null : operation.getRequestBody().getContent().get("application/json");
        if (media == null) {
            media = new MediaType().schema(schema(example, more));
            operation.setRequestBody(new RequestBody().required(true).content(new Content().addMediaType("application/json", media)));
        }
        media.setExample(plain(example));
    }

    /// The statuses of success share what is said of the 200 that springdoc takes for granted.
    private static void success(Operation operation, List<String> statuses) {
        var assumed = operation.getResponses().remove("200");
        for (var status : statuses) {
            var answer = new ApiResponse().description(switch (status) {
                case "201" -> "Created";
                case "204" -> "Done; no content";
                default -> "OK";
            });
            if (!status.equals("204") && assumed != null) answer.setContent(assumed.getContent());
            operation.getResponses().addApiResponse(status, answer);
        }
    }

    private static void answer(Operation operation, JsonNode example) {
        for (var status : List.of("200", "201")) {
            var answer = operation.getResponses().get(status);
            if (answer != null && answer.getContent() != null) answer.getContent().values().forEach(media -> media.setExample(plain(example)));
        }
    }

    private static JsonSchema schema(JsonNode example, JsonNode more) {
        var schema = new JsonSchema();
        schema.addType(example.isObject() ? "object" : example.isArray() ? "array" : example.isNumber() ? "integer" : example.isBoolean() ? "boolean" : "string");
        if (example.isArray()) schema.setItems(example.isEmpty() ? new JsonSchema() : schema(example.get(0), JSON.createObjectNode()));
        var properties = new LinkedHashMap<String, Schema<?>>();
        example.properties().forEach(member -> properties.put(member.getKey(), schema(member.getValue(), JSON.createObjectNode())));
        more.properties().forEach(member -> properties.put(member.getKey(), schema(member.getValue(), JSON.createObjectNode())));
        properties.forEach(schema::addProperty);
        return schema;
    }

    private static Object plain(JsonNode example) {
        return JSON.convertValue(example, new TypeReference<Object>() {});
    }

    private static JsonNode read() {
        try (var file = Examples.class.getResourceAsStream("/documentation/examples.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
