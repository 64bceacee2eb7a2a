package vn.congmo.themes;

import static vn.congmo.themes.TemplateFunctions.function;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.types.ContentTypes;

/// What templates can call to say the fields, choices and relations of a type in words.
final class TypeFunctions {

    private TypeFunctions() {}

    static Map<String, Object> of(Map<String, String> words) {
        return Map.of(
                "fieldName", function(values -> named(words, "field", values)),
                "choiceName", function(values -> named(words, "choice", values)),
                "relationName", function(values -> named(words, "relation", values)),
                "shape", function(values -> shape(String.valueOf(values.get(0)), String.valueOf(values.get(1)))));
    }

    /// The words of a type's own («field.unit.parent»), or else those that types share («field.parent»).
    ///
    /// @param values name of the type, then what is named: of a choice, the field and the value
    static String named(Map<String, String> words, String kind, List<?> values) {
        var shared = String.join(".", values.stream().skip(1).map(String::valueOf).toList());
        var own = words.get(kind + "." + values.getFirst() + "." + shared);
        return own == null ? Texts.words(words, kind + "." + shared, List.of()) : own;
    }

    /// "text", "date", "phone", …; null for what is no field of the type.
    private static @Nullable String shape(String type, String field) {
        return ContentTypes.standard().named(type).map(found -> found.fields().get(field))
                .map(found -> found.shape().name().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
