package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who cannot see a film hears what it shows (WCAG 2.2, SC 1.2.3 and 1.2.5), or somebody declares that its sound says it all.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AudioDescription.Described.class, name = "described"),
    @JsonSubTypes.Type(value = AudioDescription.NotNeeded.class, name = "not-needed"),
    @JsonSubTypes.Type(value = AudioDescription.Undecided.class, name = "undecided"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface AudioDescription {

    /// @param asset id of the same film with described audio
    record Described(UUID asset) implements AudioDescription {}

    /// @param reason why nothing is missed by somebody who only hears it
    record NotNeeded(@Nullable String reason) implements AudioDescription {}

    /// Nobody has said yet; a draft may hold it, publication may not.
    record Undecided() implements AudioDescription {}
}
