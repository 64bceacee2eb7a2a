package vn.congmo.cms.documentation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the document describes problems (RFC 9457): one schema, and an answer for each status with the types that it may have.
final class Problem {

    private static final String TYPES = "https://congmo.vn/problems/";

    /// The same table as docs/management-api.md.
    private static final Map<String, List<String>> BY_STATUS = new LinkedHashMap<>();

    static {
        BY_STATUS.put("400", List.of("malformed", "invalid", "wrong-parameter", "unknown-parameter", "missing-parameter", "wrong-cursor"));
        BY_STATUS.put("401", List.of("log-in-required", "wrong-log-in"));
        BY_STATUS.put("403", List.of("not-allowed", "own-submission", "form-too-old"));
        BY_STATUS.put("404", List.of("unknown-document", "unknown-asset", "unknown-account", "unknown-token", "unknown-action", "unknown-type", "not-found"));
        BY_STATUS.put("405", List.of("method-not-allowed"));
        BY_STATUS.put("409", List.of("wrong-state", "path-taken"));
        BY_STATUS.put("412", List.of("edited-meanwhile", "other-bytes"));
        BY_STATUS.put("413", List.of("too-large"));
        BY_STATUS.put("415", List.of("unsupported-media"));
        BY_STATUS.put("422", List.of("accessibility-barriers", "check-unavailable", "infected-file", "malware-scan", "unreadable-file", "unreadable-image"));
        BY_STATUS.put("428", List.of("version-required"));
        BY_STATUS.put("429", List.of("too-many-tries"));
    }

    private static final List<String> ON_READS = List.of("400", "404");
    private static final List<String> WHEN_PROTECTED = List.of("401", "403");

    private Problem() {}

    static Map<String, List<String>> byStatus() {
        return Map.copyOf(BY_STATUS);
    }

    /// Every answer of the content API may be asked for again with its tag (RFC 9110, section 13).
    static void addConditional(Operation operation) {
        operation.getResponses().addApiResponse("304", new ApiResponse().description("If-None-Match names the state that still holds"));
    }

    static void addTo(Components components) {
        components.addSchemas("Problem", text("object", "RFC 9457").properties(properties()));
        BY_STATUS.forEach((status, names) -> components.addResponses("problem-" + status, new ApiResponse()
                .description(String.join(", ", names.stream().map(TYPES::concat).toList()))
                .content(new Content().addMediaType("application/problem+json", new MediaType()
                        .schema(new JsonSchema().$ref("#/components/schemas/Problem"))
                        .example(Map.of("type", TYPES + names.getFirst(), "status", Integer.parseInt(status), "title", "…", "detail", "…"))))));
    }

    static void addResponses(Operation operation, boolean isProtected, boolean writes) {
        for (var status : BY_STATUS.keySet()) {
            var fits = writes ? !status.equals("405") && (isProtected || !WHEN_PROTECTED.contains(status) || status.equals("401"))
                    : ON_READS.contains(status) || isProtected && WHEN_PROTECTED.contains(status);
            if (fits) operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/problem-" + status));
        }
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> properties() {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put("type", text("string", "URI of the kind of problem"));
        properties.put("title", text("string", "The kind in words"));
        properties.put("status", text("integer", "HTTP status"));
        properties.put("detail", text("string", "What happened and what to do, for people"));
        properties.put("errors", text("array", "Everything that is wrong: pointer (RFC 6901), code, message").items(text("object", "")));
        properties.put("findings", text("array", "Barriers: criterion, level, rule, pointer, outcome, message, mend, evidence").items(text("object", "")));
        properties.put("current", text("string", "The version that is current"));
        return properties;
    }

    private static JsonSchema text(String type, String description) {
        var schema = new JsonSchema();
        schema.addType(type);
        if (!description.isEmpty()) schema.description(description);
        return schema;
    }
}
