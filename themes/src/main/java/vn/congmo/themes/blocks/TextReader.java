package vn.congmo.themes.blocks;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads runs of text, their marks and where links lead; goes on after a fault.
final class TextReader {

    private static final List<String> MARKS =
            List.of("strong", "emphasis", "code", "subscript", "superscript", "link", "abbreviation", "language");

    private final Faults faults;

    TextReader(Faults faults) {
        this.faults = faults;
    }

    List<Span> spans(Fields fields, String name, boolean required) {
        return fields.list(name, required, this::span);
    }

    List<Span> spans(JsonNode array, String pointer) {
        return Fields.elements(array, pointer, faults, this::span);
    }

    private @Nullable Span span(JsonNode node, String pointer) {
        var fields = Fields.of(node, pointer, faults);
        if (fields == null) return null;
        var words = fields.text("text");
        var marks = fields.list("marks", false, this::mark);
        fields.end();
        return words == null ? null : new Span(words, marks);
    }

    private @Nullable Mark mark(JsonNode node, String pointer) {
        var fields = Fields.of(node, pointer, faults);
        var type = fields == null ? null : fields.oneOf("type", MARKS, "unknown-type");
        if (fields == null || type == null) return null;
        var mark = mark(type, fields);
        fields.end();
        return mark;
    }

    private @Nullable Mark mark(String type, Fields fields) {
        return switch (type) {
            case "strong" -> new Mark.Strong();
            case "emphasis" -> new Mark.Emphasis();
            case "code" -> new Mark.Code();
            case "subscript" -> new Mark.Subscript();
            case "superscript" -> new Mark.Superscript();
            case "link" -> linkTo(target(fields.required("target"), fields.at("target")));
            case "abbreviation" -> abbreviation(fields.text("meaning"));
            case "language" -> language(fields.text("tag"), fields.at("tag"));
            default -> throw new IllegalStateException("A mark in the list without a reader: " + type);
        };
    }

    private static @Nullable Mark linkTo(@Nullable LinkTarget target) {
        return target == null ? null : new Mark.Link(target);
    }

    private static @Nullable Mark abbreviation(@Nullable String meaning) {
        return meaning == null ? null : new Mark.Abbreviation(meaning);
    }

    private @Nullable Mark language(@Nullable String tag, String pointer) {
        if (tag == null) return null;
        try {
            if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) return new Mark.Language(tag);
        } catch (IllformedLocaleException e) {
            // said below, with an example, as for a tag that names no language
        }
        faults.add(pointer, "wrong-value", "«" + tag + "» is not a BCP 47 language tag such as «en»");
        return null;
    }

    /// `{"item": uuid}` or `{"href": address}`.
    @Nullable LinkTarget target(@Nullable JsonNode node, String pointer) {
        var fields = node == null ? null : Fields.of(node, pointer, faults);
        if (fields == null) return null;
        var isItem = fields.optional("item") != null;
        var target = isItem ? item(fields) : address(fields);
        fields.end();
        return target;
    }

    private static @Nullable LinkTarget item(Fields fields) {
        var item = fields.uuid("item");
        return item == null ? null : new LinkTarget.Item(item);
    }

    private @Nullable LinkTarget address(Fields fields) {
        var href = fields.text("href");
        try {
            return href == null ? null : new LinkTarget.Address(href);
        } catch (IllegalArgumentException e) {
            faults.add(fields.at("href"), "wrong-value", e.getMessage());
            return null;
        }
    }
}
