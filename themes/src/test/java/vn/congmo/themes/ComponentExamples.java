package vn.congmo.themes;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.blocks.Blocks;

/// The examples in the folders of components: a macro with its arguments, or blocks of a body. `{"vi": …, "en": …}` is a text in both languages.
final class ComponentExamples {

    static final Path COMPONENTS = Path.of("lacquer", "components");
    private static final JsonMapper JSON = new JsonMapper();

    private final Theme theme;
    private final Templates templates;

    ComponentExamples(Theme theme) {
        this.theme = theme;
        this.templates = theme.templates(ComponentExamples.class.getClassLoader(), "component-examples");
    }

    static List<Path> all() {
        try (var files = Files.walk(COMPONENTS)) {
            return files.filter(f -> f.getParent().endsWith("examples") && f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// "teaser-lead"
    static String name(Path example) {
        return example.getParent().getParent().getFileName() + "-" + example.getFileName().toString().replace(".json", "");
    }

    /// The example on a whole page of its own.
    String render(Path file, String lang) {
        try {
            var example = (Map<?, ?>) inLanguage(JSON.readValue(Files.readString(file), Map.class), lang);
            return example.containsKey("blocks") ? body(example.get("blocks"), lang) : macro(example, name(file), lang);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(Object blocks, String lang) {
        return theme.render(ExamplePages.articleOf(lang, Blocks.read(JSON.writeValueAsString(blocks)))).html();
    }

    private String macro(Map<?, ?> example, String name, String lang) {
        var model = new HashMap<String, Object>();
        model.put("title", name);
        model.put("frame", ExampleFrames.frame(lang, name, "/" + name, false));
        model.put("macro", example.get("macro"));
        model.put("arguments", example.containsKey("arguments") ? example.get("arguments") : Map.of());
        model.put("where", example.containsKey("where") ? example.get("where") : "main");
        model.put("heading", !Boolean.FALSE.equals(example.get("heading")));
        model.put("nested", markup(example.containsKey("nested") ? (String) example.get("nested") : ""));
        return templates.render("example.ftlh", model, lang);
    }

    private static Object markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object inLanguage(Object value, String lang) {
        return switch (value) {
            case Map<?, ?> text when text.keySet().equals(Set.of("vi", "en")) -> text.get(lang);
            case Map<?, ?> map -> map.entrySet().stream().collect(Collectors.toMap(e -> String.valueOf(e.getKey()), e -> inLanguage(e.getValue(), lang)));
            case List<?> list -> list.stream().map(element -> inLanguage(element, lang)).toList();
            default -> value;
        };
    }
}
