package vn.congmo.themes.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block;

/// A page to be laid out. Every case has a template of its own; a new case must break the build until it has one.
public sealed interface PageView {

    Frame frame();

    /// The front page of a site in one language.
    ///
    /// @param lead     the story that people chose to stand first; null while the site has none
    /// @param featured up to four more
    /// @param blocks   the newest entries of sections, each with a heading and a link that says where it leads
    record Home(Frame frame, @Nullable Teaser lead, List<Teaser> featured, List<SectionBlock> blocks) implements PageView {}

    /// @param title the section's name; `path` its address
    record SectionBlock(String title, String path, List<Teaser> entries) {}

    /// A section: what is in it, newest first, a page at a time.
    record Section(Frame frame, String title, @Nullable String summary, List<Teaser> entries, Pagination pagination, String atomPath)
            implements PageView {}

    /// A news article or a static page.
    ///
    /// @param content what cms-api checked, and what the portal serves
    record Article(Frame frame, Content content, List<Teaser> related) implements PageView {}

    /// Results of a search.
    ///
    /// @param total how many there are in all
    record Search(Frame frame, long total, List<Result> results, Pagination pagination) implements PageView {}

    /// Every section and page of the site, as a list (WCAG 2.2, SC 2.4.5).
    record SiteMap(Frame frame, List<SectionBlock> sections) implements PageView {}

    /// Content that was taken down: the reason stands where the text was.
    record Withdrawn(Frame frame, String title, String reason, Instant at) implements PageView {}

    /// 404, 410 and 5xx pages.
    record Problem(Frame frame, Kind kind) implements PageView {
        public enum Kind { NOT_FOUND, GONE, BAD_REQUEST, UNAVAILABLE }
    }

    /// A document's own content.
    ///
    /// @param type        "news-article" or "page"
    /// @param publishedAt when it was first published; null in the preview of what was never live
    /// @param updatedAt   when the live edition was published, if later than the first; otherwise null
    /// @param reviewedOn  when somebody last confirmed that it still holds
    /// @param author      person or unit, as text
    /// @param source      where it comes from, as text
    /// @param lead        the lead picture
    /// @param assets      the assets that the blocks name, by id
    /// @param links       the current title and path of an item in this language; empty when it has none that is live
    record Content(
            String type,
            String title,
            @Nullable String summary,
            @Nullable Instant publishedAt,
            @Nullable Instant updatedAt,
            @Nullable LocalDate reviewedOn,
            @Nullable String author,
            @Nullable String source,
            Block.@Nullable Image lead,
            List<Block> body,
            Map<UUID, Asset> assets,
            Function<UUID, Optional<ItemLink>> links) {}

    record ItemLink(String title, String path) {}

    /// An entry in a listing.
    ///
    /// @param picture the lead picture, which repeats nothing that the title does not say; null for none
    record Teaser(String title, String path, @Nullable String summary, @Nullable Instant publishedAt, @Nullable String section, @Nullable Asset picture) {}

    /// @param highlights pieces of text around what was found; a marked piece is what matched
    record Result(Teaser teaser, List<Piece> highlights) {
        public record Piece(String text, boolean marked) {}
    }

    /// @param page  this page, from 1
    /// @param pages how many there are, at least 1
    /// @param path  address of page n is `path` followed by n; page 1 is `first`
    record Pagination(int page, int pages, String first, String path) {}

    /// An image as the portal serves it.
    ///
    /// @param renditions ascending by width; never wider than the original
    record Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions) {
        /// @param path address on the site ("/media/<sha-256>.jpg")
        public record Rendition(int width, int height, String path) {}
    }
}
