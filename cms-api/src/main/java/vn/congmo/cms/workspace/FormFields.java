package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.themes.types.ContentType.Relation;

/// The fields and relations of a type as a form draws them, in the order of the type. Templates read them.
///
/// @param input    "line", "date", "time", "email", "phone", "number", "tick", "choice", "section", "area", "rows" or "list"
/// @param choices  of a choice
/// @param parts    of an entry of a list
/// @param link     whether it names documents
public record FormFields(String name, String input, boolean required, List<String> choices, List<FormFields> parts, boolean link) {

    /// Longer texts get more room.
    private static final List<String> LONG = List.of("access", "tagline", "notice", "text", "hours");

    static List<FormFields> of(ContentType type) {
        var drawn = new ArrayList<FormFields>();
        type.fields().forEach((name, field) -> {
            if (!field.generated()) drawn.add(field(name, field, LONG.contains(name) ? "area" : "line"));
        });
        type.links().forEach((name, relation) -> {
            if (!name.equals("section")) drawn.add(link(name, relation));
        });
        return List.copyOf(drawn);
    }

    /// @param text how a text is typed
    private static FormFields field(String name, Field field, String text) {
        var input = switch (field.shape()) {
            case TEXT -> text;
            case DATE -> "date";
            case INSTANT -> "time";
            case INTEGER -> "number";
            case FLAG -> "tick";
            case CHOICE -> "choice";
            case EMAIL -> "email";
            case PHONE -> "phone";
            case ITEM -> name.equals("section") ? "section" : "line";
            case ADDRESS, DOCUMENT_NUMBER -> "line";
            case LIST -> "rows";
        };
        return new FormFields(name, input, field.required(), field.choices(),
                field.fields().entrySet().stream().map(part -> field(part.getKey(), part.getValue(), "line")).toList(), false);
    }

    private static FormFields link(String name, Relation relation) {
        return new FormFields(name, "list", relation.required(), List.of(), List.of(), true);
    }
}
