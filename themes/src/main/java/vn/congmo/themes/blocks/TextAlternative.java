package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What stands in for an image when it cannot be seen (WCAG 2.2, SC 1.1.1).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextAlternative.Description.class, name = "description"),
    @JsonSubTypes.Type(value = TextAlternative.Decorative.class, name = "decorative"),
    @JsonSubTypes.Type(value = TextAlternative.Undecided.class, name = "undecided"),
})
public sealed interface TextAlternative {

    /// Says in words what the image says, in the language of the page.
    record Description(String text) implements TextAlternative {
        public Description {
            if (text.isBlank()) throw new IllegalArgumentException("A description needs words; choose Decorative for none");
        }
    }

    /// The image adds nothing to the text; screen readers pass over it.
    record Decorative() implements TextAlternative {}

    /// Nobody has said yet; a draft may hold it, publication may not.
    record Undecided() implements TextAlternative {}
}
