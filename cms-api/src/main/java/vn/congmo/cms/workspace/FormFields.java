package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.themes.types.ContentType.Relation;

/// The fields and relations of a type as a form draws them, in the order of the type. Templates read them.
///
/// @param input    "line", "date", "time", "email", "phone", "number", "tick", "choice", "area" or "list"
/// @param choices  of a choice
/// @param parts    names of the parts of an entry of a list
/// @param link      whether it names documents
public record FormFields(String name, String input, boolean required, List<String> choices, List<String> parts, boolean link) {

    /// Longer texts get more room.
    private static final List<String> LONG = List.of("access", "tagline", "notice", "text", "hours");

    static List<FormFields> of(ContentType type) {
        var drawn = new ArrayList<FormFields>();
        type.fields().forEach((name, field) -> {
            if (!field.generated()) drawn.add(field(name, field));
        });
        type.links().forEach((name, relation) -> {
            if (!name.equals("section")) drawn.add(link(name, relation));
        });
        return List.copyOf(drawn);
    }

    private static FormFields field(String name, Field field) {
        var input = switch (field.shape()) {
            case TEXT -> LONG.contains(name) ? "area" : "line";
            case DATE -> "date";
            case INSTANT -> "time";
            case INTEGER -> "number";
            case FLAG -> "tick";
            case CHOICE -> "choice";
            case EMAIL -> "email";
            case PHONE -> "phone";
            case ADDRESS, DOCUMENT_NUMBER, ITEM -> "line";
            case LIST -> "list";
        };
        return new FormFields(name, input, field.required(), field.choices(),
                List.copyOf(field.fields().keySet()), false);
    }

    private static FormFields link(String name, Relation relation) {
        return new FormFields(name, "list", relation.required(), List.of(), List.of(), true);
    }
}
