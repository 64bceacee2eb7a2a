package vn.congmo.cms.changes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.blocks.Block;

/// A document as readers and the feed have it (`content-samples/feed/README.md`).
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicDocument(
        UUID id,
        Language locale,
        String site,
        String type,
        String state,
        int edition,
        Path path,
        List<Path> formerPaths,
        String title,
        @Nullable String summary,
        Map<String, Object> fields,
        Map<String, List<UUID>> links,
        Block.@Nullable Image lead,
        @Nullable List<Block> body,
        List<Asset> assets,
        Instant firstPublishedAt,
        Instant publishedAt,
        @Nullable Withdrawal withdrawal,
        @Nullable Redirect redirect) {

    public record Withdrawal(String reason, Instant at) {}

    /// @param to a path of the site or an https address
    public record Redirect(String to) {}

    public DocumentId documentId() {
        return new DocumentId(id, locale);
    }

    @JsonIgnore
    public boolean isLive() {
        return state.equals("live");
    }
}
