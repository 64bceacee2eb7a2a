package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What is special about a run of text.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mark.Strong.class, name = "strong"),
    @JsonSubTypes.Type(value = Mark.Emphasis.class, name = "emphasis"),
    @JsonSubTypes.Type(value = Mark.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Mark.Subscript.class, name = "subscript"),
    @JsonSubTypes.Type(value = Mark.Superscript.class, name = "superscript"),
    @JsonSubTypes.Type(value = Mark.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Mark.Abbreviation.class, name = "abbreviation"),
    @JsonSubTypes.Type(value = Mark.Language.class, name = "language"),
})
public sealed interface Mark {

    record Strong() implements Mark {}

    record Emphasis() implements Mark {}

    record Code() implements Mark {}

    record Subscript() implements Mark {}

    record Superscript() implements Mark {}

    record Link(LinkTarget target) implements Mark {}

    /// @param meaning what the letters stand for
    record Abbreviation(String meaning) implements Mark {}

    /// @param tag BCP 47 language of this part (WCAG 2.2, SC 3.1.2)
    record Language(String tag) implements Mark {}
}
