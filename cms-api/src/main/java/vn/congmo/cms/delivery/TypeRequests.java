package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.problems.Problems;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// Which types of documents there are, and what each may hold.
@RestController
@RequestMapping("/api/content/v1/types")
class TypeRequests {

    private static final MediaType JSON_SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Problems problems;
    private final JsonMapper json;
    private final Map<String, Kind> schemas = new ConcurrentHashMap<>();

    TypeRequests(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /// @param schema address of the JSON Schema of its drafts
    record Named(String name, boolean page, boolean listed, boolean news, List<String> requiredAtSubmission, String schema) {
        private static Named of(ContentType type) {
            return new Named(type.name(), type.page(), type.listed(), type.news(), type.required(), "/api/content/v1/types/" + type.name() + "/schema");
        }
    }

    private record Kind(byte[] bytes, EntityTag tag) {
        private static Kind of(byte[] bytes) {
            return new Kind(bytes, EntityTag.of((Object) bytes));
        }
    }

    record All(List<Named> types) {}

    @GetMapping
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = All.class)))
    ResponseEntity<?> all(HttpServletRequest request) {
        var types = ContentTypes.standard().all().stream().map(Named::of).toList();
        return new Kept(EntityTag.of(types), FOR_AN_HOUR, Set.of("types")).answer(request, () -> ResponseEntity.ok(new All(types)));
    }

    @GetMapping("/{name}/schema")
    ResponseEntity<?> schema(@PathVariable String name, HttpServletRequest request) {
        return ContentTypes.standard().named(name).<ResponseEntity<?>>map(type -> answer(type, request))
                .orElseGet(() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-type", Map.of(), name, String.join(", ", ContentTypes.standard().names())));
    }

    private ResponseEntity<?> answer(ContentType type, HttpServletRequest request) {
        var schema = schemas.computeIfAbsent(type.name(), _ -> Kind.of(json.writeValueAsBytes(TypeSchema.of(type))));
        return new Kept(schema.tag(), FOR_AN_HOUR, Set.of("types")).answer(request, () -> ResponseEntity.ok().contentType(JSON_SCHEMA).body(schema.bytes()));
    }
}
