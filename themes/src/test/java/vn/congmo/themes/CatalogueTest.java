package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.browser.Setting;

/// Writes the living catalogue: every example of every page and component as a page of its own, and an index of them, ready to be served from `target/catalogue`.
class CatalogueTest {

    private static final Path FOLDER = Path.of("target", "catalogue");

    private final Theme theme = Theme.named("lacquer");

    @Test
    void the_catalogue_shows_every_example_and_its_index_is_not_refused() throws IOException {
        for (var file : theme.files()) write(file.path(), file.bytes());
        for (var file : ExampleMedia.files().entrySet()) write(file.getKey(), file.getValue());
        try (var server = Gate.serving(theme)) {
            var gate = new Gate(server);
            for (var lang : ExamplePages.LANGUAGES) {
                var index = index(lang, pages(lang), components(lang));
                write(lang.equals("vi") ? "/index.html" : "/index-en.html", index);
                assertThat(Gate.inWords(Gate.refusals(gate.check("catalogue-" + lang, index, Setting.six().getFirst())))).isEmpty();
            }
        }
    }

    private List<Map<String, String>> pages(String lang) throws IOException {
        var links = new ArrayList<Map<String, String>>();
        for (var example : ExamplePages.all(lang)) links.add(written(lang, example.name(), theme.render(example.page()).html()));
        return links;
    }

    private List<Map<String, String>> components(String lang) throws IOException {
        var examples = new ComponentExamples(theme);
        var links = new ArrayList<Map<String, String>>();
        for (var example : ComponentExamples.all()) links.add(written(lang, "component-" + ComponentExamples.name(example), examples.render(example, lang)));
        return links;
    }

    private String index(String lang, List<Map<String, String>> pages, List<Map<String, String>> components) {
        var title = ExampleFrames.words(lang, "Danh mục giao diện", "Catalogue of the theme");
        return theme.templates(getClass().getClassLoader(), "catalogue").render("index.ftlh",
                Map.of("title", title, "frame", ExampleFrames.frame(lang, title, "/catalogue", false), "pages", pages, "components", components), lang);
    }

    private static Map<String, String> written(String lang, String name, String html) throws IOException {
        var path = "/" + lang + "/" + name + ".html";
        write(path, html);
        return Map.of("text", name, "path", path);
    }

    private static void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String path, byte[] bytes) throws IOException {
        var file = FOLDER.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
