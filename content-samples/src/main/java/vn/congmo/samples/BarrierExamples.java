package vn.congmo.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Drafts that hold exactly one barrier each, and must be refused at publication (`with-barriers/README.md`).
public final class BarrierExamples {

    private BarrierExamples() {}

    /// One draft in Vietnamese that must not be published.
    ///
    /// @param name      file name without its ending
    /// @param criterion number of the success criterion by which it is refused ("1.1.1")
    /// @param rule      id of the rule that refuses it; null when any may
    /// @param pointer   JSON pointer of the place, or of the block that holds it ("/body/3"); empty for the document as a whole
    /// @param draft     what `PUT /api/manage/v1/items/{id}/locales/vi` takes, as text
    public record Example(String name, String criterion, @Nullable String rule, String pointer, String draft) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Example> all() {
        return new Resource("with-barriers/names.json").json().valueStream().map(n -> named(n.asString())).toList();
    }

    /// @throws java.util.NoSuchElementException when there is no draft of that name
    public static Example named(String name) {
        var file = new Resource("with-barriers/" + name + ".json").json();
        return new Example(name, file.get("criterion").asString(), file.path("rule").asString(null),
                file.get("pointer").asString(), file.get("draft").toString());
    }
}
