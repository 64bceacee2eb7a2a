package vn.congmo.cms.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.content.Difference;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.Edition;

/// What an edition changed, for the eyes of an editor. Templates read it.
///
/// @param number 0 for the draft
public record EditionDifferences(int number, int since, List<Part> parts) {

    /// @param place  "title", "summary", "path", "lead", "note", "fields", "links" or "body"
    /// @param name   of the field or relation; number of the block, from 1; empty otherwise
    /// @param block  type of the block; empty otherwise
    /// @param change "added", "removed" or "changed"
    /// @param words  what people read of it; none where only something changed that is not read, such as a file
    public record Part(String place, String name, String block, String change, List<Difference.Words> words) {}

    /// Beside the edition before it; empty when there is none.
    static Optional<EditionDifferences> of(Documents documents, DocumentId id, int edition, List<Edition> editions) {
        var before = editions.stream().map(Edition::number).filter(number -> edition == 0 || number < edition).findFirst();
        return before.flatMap(since -> documents.differences(id, edition == 0 ? null : edition, since)
                .map(found -> new EditionDifferences(edition, since, found.stream().map(EditionDifferences::part).toList())));
    }

    private static Part part(Difference difference) {
        var steps = difference.pointer().substring(1).split("/", 2);
        var inBody = steps[0].equals("body");
        var name = steps.length == 1 ? "" : inBody ? Integer.parseInt(steps[1]) + 1 + "" : steps[1];
        var value = difference.after() == null ? difference.before() : difference.after();
        var read = difference.words().stream().anyMatch(words -> words.change() != Difference.Change.KEPT);
        return new Part(steps[0], name, inBody ? type(value) : "", difference.change().name().toLowerCase(Locale.ROOT), read ? difference.words() : List.of());
    }

    private static String type(@Nullable JsonNode block) {
        return block == null ? "" : block.path("type").asString();
    }
}
