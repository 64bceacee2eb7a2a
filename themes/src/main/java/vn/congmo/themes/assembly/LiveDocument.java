package vn.congmo.themes.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.pages.PageView.Asset;

/// A document that readers see, as a page needs it.
///
/// @param path             null for what has no page of its own
/// @param fields           as they came: texts, numbers, lists and maps of them
/// @param body             may be left out (empty) for a document that others only link to
/// @param firstPublishedAt null in the preview of what was never live
public record LiveDocument(
        UUID id,
        String locale,
        String type,
        @Nullable String path,
        String title,
        @Nullable String summary,
        Map<String, Object> fields,
        Map<String, List<UUID>> links,
        Block.@Nullable Image lead,
        List<Block> body,
        Map<UUID, Asset> assets,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt) {

    /// The items that one relation names, in order.
    List<UUID> links(String relation) {
        return links.getOrDefault(relation, List.of());
    }

    Optional<UUID> link(String relation) {
        return links(relation).stream().findFirst();
    }

    /// Null when nobody filled it in.
    @Nullable String text(String field) {
        var value = fields.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    @Nullable Asset picture() {
        return lead == null ? null : assets.get(lead.asset());
    }
}
