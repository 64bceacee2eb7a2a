package vn.congmo.portal.follow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block;

/// One document as the feed carries it (`content-samples/feed/README.md`, «The document»): an item in one locale.
///
/// @param path  public path from the root of the site
/// @param body  empty when the document is not live
public record Document(
        UUID id,
        String locale,
        String site,
        Type type,
        State state,
        int edition,
        String path,
        List<String> formerPaths,
        String title,
        @Nullable String summary,
        Fields fields,
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
        fields = fields == null ? Fields.NONE : fields;
        links = links == null ? Map.of() : Map.copyOf(links);
        body = body == null ? List.of() : List.copyOf(body);
        assets = assets == null ? List.of() : List.copyOf(assets);
    }

    public enum Type {
        @JsonProperty("site") SITE,
        @JsonProperty("section") SECTION,
        @JsonProperty("news-article") NEWS_ARTICLE,
        @JsonProperty("page") PAGE
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

    /// What only some types have; a field that the type has not, or that nobody filled in, is null.
    public record Fields(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String tagline,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String responsible,
            @Nullable String notice,
            @Nullable List<FooterLink> footerLinks,
            @Nullable String author,
            @Nullable String source,
            @Nullable LocalDate reviewedOn) {

        static final Fields NONE = new Fields(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public record FooterLink(String text, String href) {}

    /// @param renditions ascending by width
    public record Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions) {

        public Asset {
            renditions = renditions == null ? List.of() : List.copyOf(renditions);
        }

        /// @param bytes length of the file
        public record Rendition(int width, int height, String sha256, String mediaType, long bytes) {}
    }

    public record Withdrawal(String reason, Instant at) {}

    /// @param to a path of the site or an https address
    public record Redirect(String to) {}
}
