package vn.congmo.cms.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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

    TypeRequests(Problems problems) {
        this.problems = problems;
    }

    /// @param schema address of the JSON Schema of its drafts
    record Named(String name, boolean page, boolean listed, boolean news, List<String> requiredAtSubmission, String schema) {
        private static Named of(ContentType type) {
            return new Named(type.name(), type.page(), type.listed(), type.news(), type.required(), "/api/content/v1/types/" + type.name() + "/schema");
        }
    }

    @GetMapping
    ResponseEntity<Map<String, List<Named>>> all() {
        return ResponseEntity.ok().cacheControl(FOR_AN_HOUR).body(Map.of("types", ContentTypes.standard().all().stream().map(Named::of).toList()));
    }

    @GetMapping("/{name}/schema")
    ResponseEntity<?> schema(@PathVariable String name) {
        return ContentTypes.standard().named(name)
                .<ResponseEntity<?>>map(type -> ResponseEntity.ok().cacheControl(FOR_AN_HOUR).contentType(JSON_SCHEMA).body(TypeSchema.of(type)))
                .orElseGet(() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-type", Map.of(), name, String.join(", ", ContentTypes.standard().names())));
    }
}
