package vn.congmo.cms.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.Templates;
import vn.congmo.themes.Theme;

/// The OpenAPI document as a page that people read, drawn by the theme. It reads the copy that is checked in; a test
/// insists that this is what the controllers are.
@Controller
class ApiPage {

    private final Templates templates = Theme.named("lacquer").templates(ApiPage.class.getClassLoader(), "documentation");
    private final JsonNode document;
    private final MessageSource texts;

    ApiPage(JsonMapper json, MessageSource texts) {
        this.texts = texts;
        try (var source = ApiPage.class.getResourceAsStream("/documentation/openapi.json")) {
            document = json.readTree(java.util.Objects.requireNonNull(source, "documentation/openapi.json is on the class path"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GetMapping("/api")
    ResponseEntity<String> page(@RequestParam(defaultValue = "vi") String lang) {
        var language = lang.equals("en") ? "en" : "vi";
        var model = Map.of("groups", List.of(group("content", language), group("manage", language)), "problems", Problem.byStatus().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(entry -> Map.of("status", entry.getKey(), "names", entry.getValue())).toList());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/html;charset=UTF-8")).header("Content-Language", language)
                .header("Cache-Control", "public, max-age=300").body(templates.render("api.ftlh", model, language));
    }

    private Map<String, Object> group(String tag, String language) {
        var operations = new ArrayList<Map<String, Object>>();
        document.get("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            if (operation.path("tags").path(0).asString().equals(tag)) operations.add(operation(path, method, operation, language));
        }));
        return Map.of("tag", tag, "operations", operations);
    }

    private Map<String, Object> operation(String path, String method, JsonNode operation, String language) {
        var key = operation.get("operationId").asString();
        var parameters = new ArrayList<Map<String, Object>>();
        operation.path("parameters").forEach(parameter -> parameters.add(Map.of("name", parameter.get("name").asString(),
                "in", parameter.get("in").asString(), "required", parameter.path("required").asBoolean(false))));
        var answers = new ArrayList<String>();
        operation.path("responses").forEachEntry((status, ignored) -> answers.add(status));
        return Map.of("id", key.replace('.', '-'), "method", method.toUpperCase(Locale.ROOT), "path", path,
                "about", texts.getMessage("operation." + key, null, Locale.forLanguageTag(language)), "parameters", parameters, "answers", answers);
    }
}
