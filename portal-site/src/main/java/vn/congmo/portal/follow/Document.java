package vn.congmo.portal.follow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block;

/// One document as the feed carries it (`content-samples/feed/README.md`, «The document»): an item in one locale.
///
/// @param type  name of its type; one that this version does not know is shown as an article
/// @param path  public path from the root of the site
/// @param body  empty when the document is not live
public record Document(
        UUID id,
        String locale,
        String site,
        String type,
        State state,
        int edition,
        String path,
        List<String> formerPaths,
        String title,
        @Nullable String summary,
        Map<String, Object> fields,
        Map<String, List<UUID>> links,
        List<Block> body,
        Block.@Nullable Image lead,
        List<Asset> assets,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,
        @Nullable Withdrawal withdrawal,
        @Nullable Redirect redirect) {

    public Document {
        formerPaths = formerPaths == null ? List.of() : List.copyOf(formerPaths);
        fields = fields == null ? Map.of() : new LinkedHashMap<>(fields);
        links = links == null ? Map.of() : Map.copyOf(links);
        body = body == null ? List.of() : List.copyOf(body);
        assets = assets == null ? List.of() : List.copyOf(assets);
    }

    public enum State {
        @JsonProperty("live") LIVE,
        @JsonProperty("withdrawn") WITHDRAWN,
        @JsonProperty("redirected") REDIRECTED,
        @JsonProperty("gone") GONE
    }

    public boolean isLive() {
        return state == State.LIVE;
    }

    /// The ids that one relation names, in order.
    public List<UUID> links(String relation) {
        return links.getOrDefault(relation, List.of());
    }

    public Optional<UUID> section() {
        return links("section").stream().findFirst();
    }

    /// The value of a field as text; null when nobody filled it in.
    public @Nullable String text(String field) {
        var value = fields.get(field);
        return value == null ? null : value.toString();
    }

    /// @param renditions ascending by width
    /// @param file what is known of it when it is no picture
    public record Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions, @Nullable FileFacts file) {

        public Asset {
            renditions = renditions == null ? List.of() : List.copyOf(renditions);
        }

        /// @param seconds of film, sound and captions; null for others
        /// @param pages   of a PDF; null for others
        public record FileFacts(String name, long bytes, @Nullable Double seconds, @Nullable Integer pages) {}

        /// @param bytes length of the file
        public record Rendition(int width, int height, String sha256, String mediaType, long bytes) {}
    }

    public record Withdrawal(String reason, Instant at) {}

    /// @param to a path of the site or an https address
    public record Redirect(String to) {}
}
