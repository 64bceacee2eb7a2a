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
    /// @param blocks   what people chose to stand below, or the newest of each section; each with a heading and a link that says where it leads
    record Home(Frame frame, @Nullable Teaser lead, List<Teaser> featured, List<SectionBlock> blocks) implements PageView {}

    /// @param shows what is in it: "newest", "documents", "media", "questions", "open-drafts", "events" or "services"
    /// @param title its heading
    /// @param path  where all of it is; null when that is nowhere
    record SectionBlock(String shows, String title, @Nullable String path, List<Teaser> entries) {}

    /// A section or a topic: what is in it, newest first, a page at a time.
    ///
    /// @param parts the sections or topics below it
    record Section(Frame frame, String type, String title, @Nullable String summary, List<ItemLink> parts, List<Teaser> entries,
            Pagination pagination, String atomPath)
            implements PageView {}

    /// The page of a document of any type that has a body: an article, an official document, a video, a unit of the organisation.
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
    /// @param type        name of its type ("official-document")
    /// @param publishedAt when it was first published; null in the preview of what was never live
    /// @param updatedAt   when the live edition was published, if later than the first; otherwise null
    /// @param lead        the lead picture
    /// @param facts       its fields by name, in the order of its type: text and choices as `String`, dates as `LocalDate`, instants as
    ///                    `Instant`, whole numbers as `Integer`, lists as `List` of such maps; what nobody filled in is absent
    /// @param relations   the live documents that it names ("replaces") or that name it ("replacedBy"), by relation, in the order of its type
    /// @param assets      the assets that the blocks name, by id
    /// @param links       the current title and path of an item in this language; empty when it has none that is live
    /// @param numbers     the same for the official document of a number ("15/2025/TT-BKHĐM"), as `vietnamese-text` writes it
    record Content(
            String type,
            String title,
            @Nullable String summary,
            @Nullable Instant publishedAt,
            @Nullable Instant updatedAt,
            Block.@Nullable Image lead,
            List<Block> body,
            Map<String, Object> facts,
            Map<String, List<Teaser>> relations,
            Map<UUID, Asset> assets,
            Function<UUID, Optional<ItemLink>> links,
            Function<String, Optional<ItemLink>> numbers) {

        /// When somebody last confirmed that it still holds.
        public @Nullable LocalDate reviewedOn() {
            return (LocalDate) facts.get("reviewedOn");
        }

        /// Person or unit, as text.
        public @Nullable String author() {
            return (String) facts.get("author");
        }

        /// Where it comes from, as text.
        public @Nullable String source() {
            return (String) facts.get("source");
        }

        /// The documents of one relation; empty for none.
        public List<Teaser> related(String relation) {
            return relations.getOrDefault(relation, List.of());
        }
    }

    record ItemLink(String title, String path) {}

    /// An entry in a listing.
    ///
    /// @param type    name of the document's type; "link" for an address that is no document
    /// @param picture the lead picture, which repeats nothing that the title does not say; null for none
    /// @param facts   as of [Content], and besides: `seconds` of its film or sound, `pictures` of a photo story, `state` ("upcoming",
    ///                "open", "closed") and `daysLeft` of a draft for comment, `past` of an event
    /// @param below   what stands below it in a tree, by relation ("units", "people"); empty outside of trees
    record Teaser(
            String type,
            String title,
            String path,
            @Nullable String summary,
            @Nullable Instant publishedAt,
            @Nullable String section,
            @Nullable Asset picture,
            Map<String, Object> facts,
            Map<String, List<Teaser>> below) {

        /// An address with words and nothing else.
        public static Teaser link(String text, String path, @Nullable String summary) {
            return new Teaser("link", text, path, summary, null, null, null, Map.of(), Map.of());
        }
    }

    /// @param highlights pieces of text around what was found; a marked piece is what matched
    record Result(Teaser teaser, List<Piece> highlights) {
        public record Piece(String text, boolean marked) {}
    }

    /// @param page  this page, from 1
    /// @param pages how many there are, at least 1
    /// @param path  address of page n is `path` followed by n; page 1 is `first`
    record Pagination(int page, int pages, String first, String path) {}

    /// An uploaded file as the portal serves it.
    ///
    /// @param width      of a picture or film, in pixels; 0 for others
    /// @param renditions of a picture, ascending by width, never wider than the original; empty for others
    /// @param file       what is known of a film, a sound, captions, or a file to keep; null for pictures
    record Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions, @Nullable FileFacts file) {

        /// A picture.
        public Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions) {
            this(id, mediaType, width, height, renditions, null);
        }

        /// @param path address on the site ("/media/<sha-256>.jpg")
        public record Rendition(int width, int height, String path) {}

        /// @param path    address on the site: that of the bytes for what is played, a lasting one for what is kept
        /// @param bytes   length
        /// @param seconds of film, sound and captions; null for others
        /// @param pages   of a PDF; null for others
        public record FileFacts(String path, String name, long bytes, @Nullable Double seconds, @Nullable Integer pages) {}
    }
}
