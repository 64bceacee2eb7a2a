package vn.congmo.samples;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Drafts that hold exactly one barrier each, and must be refused at publication (`with-barriers/README.md`).
public final class BarrierExamples {

    private BarrierExamples() {}

    /// One draft in Vietnamese that must not be published.
    ///
    /// @param name      file name without its ending
    /// @param criterion number of the success criterion by which it is refused ("1.1.1")
    /// @param rule      id of the rule that refuses it; null when any may
    /// @param pointer   JSON pointer of the place, or of the block that holds it ("/body/3"); empty for the document as a whole
    /// @param files     what has to be uploaded before the draft is saved, beside the pictures of the sample site
    /// @param draft     what `PUT /api/manage/v1/items/{id}/locales/vi` takes, as text
    public record Example(String name, String criterion, @Nullable String rule, String pointer, List<File> files, String draft) {

        @Override
        public String toString() {
            return name;
        }
    }

    /// A film, a sound, captions or a PDF, made by `with-barriers/files/make.sh`.
    public record File(UUID id, String name, String mediaType) {
        public byte[] bytes() {
            return new Resource("with-barriers/files/" + name).bytes();
        }
    }

    public static List<Example> all() {
        return new Resource("with-barriers/names.json").json().valueStream().map(n -> named(n.asString())).toList();
    }

    /// @throws java.util.NoSuchElementException when there is no draft of that name
    public static Example named(String name) {
        var file = new Resource("with-barriers/" + name + ".json").json();
        return new Example(name, file.get("criterion").asString(), file.path("rule").asString(null),
                file.get("pointer").asString(), file.path("files").valueStream().map(BarrierExamples::file).toList(), file.get("draft").toString());
    }

    private static File file(JsonNode file) {
        return new File(UUID.fromString(file.get("id").asString()), file.get("file").asString(), file.get("mediaType").asString());
    }
}
