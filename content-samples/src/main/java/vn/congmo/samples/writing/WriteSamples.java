package vn.congmo.samples.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the samples that are made from another source. Give it the module's folder:
/// `java -cp 'content-samples.jar:lib/*' vn.congmo.samples.writing.WriteSamples content-samples`.
public final class WriteSamples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Languages of which recordings and infographics have words.
    private static final List<String> LOCALES = List.of("vi", "en");

    private WriteSamples() {}

    public static void main(String[] arguments) throws IOException {
        var module = Path.of(arguments.length == 0 ? "." : arguments[0]);
        for (var file : files(module).entrySet()) {
            var place = module.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
    }

    /// Every file as it should be, by its place in the module.
    static Map<String, String> files(Path module) {
        var texts = read(module, "writing/texts.json");
        var sections = texts.get("sections");
        var files = new TreeMap<String, String>();
        new OfficialDocuments(read(module, "files/documents.json"), texts, sections.get("documents").asString()).written()
                .forEach((file, document) -> files.put(file, Layout.of(document)));
        var section = sections.get("media").asString();
        for (var locale : LOCALES) {
            new Recordings(read(module, "media/media.json"), texts, section, locale).written().forEach((file, document) -> files.put(file, Layout.of(document)));
            new Infographics(read(module, "pictures/infographics.json"), read(module, "pictures/descriptions.json"), texts, section, locale).written()
                    .forEach((file, document) -> files.put(file, Layout.of(document)));
        }
        return files;
    }

    private static JsonNode read(Path module, String file) {
        return JSON.readTree(module.resolve(file));
    }
}
