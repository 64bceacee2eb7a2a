package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of text that carries the same marks throughout.
///
/// @param marks outermost first; empty for plain text
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Span(@JsonInclude(JsonInclude.Include.ALWAYS) String text, List<Mark> marks) {

    @JsonCreator
    public Span(@JsonProperty("text") String text, @JsonProperty("marks") @Nullable List<Mark> marks) {
        this.text = text;
        this.marks = marks == null ? List.of() : List.copyOf(marks);
    }

    public static Span plain(String text) {
        return new Span(text, List.of());
    }
}
