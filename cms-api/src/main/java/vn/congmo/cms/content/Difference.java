package vn.congmo.cms.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something that is otherwise in one edition than in another.
///
/// @param pointer JSON pointer into the later edition; into the earlier one for what was removed
/// @param before  null for what was added
/// @param after   null for what was removed
/// @param words   what people read of it, in order, with what was taken out and put in
public record Difference(String pointer, Change change, @Nullable JsonNode before, @Nullable JsonNode after, List<Words> words) {

    public enum Change { ADDED, REMOVED, CHANGED, KEPT }

    /// @param change KEPT, REMOVED or ADDED
    public record Words(Change change, String text) {

        /// For templates and JSON: "kept", "removed", "added".
        public String kind() {
            return change.name().toLowerCase(Locale.ROOT);
        }
    }
}
