package vn.congmo.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;

/// The example messages of the change feed, the contract between cms-api and portal-site (`feed/README.md`).
public final class FeedExamples {

    private static final List<String> NAMES = List.of(
            "site-and-sections", "published-article", "published-image", "unknown-fields", "stubs-skipped",
            "moved", "withdrawn", "redirected", "gone", "published-media", "empty");
    private static final List<String> ENDINGS = List.of("jpg", "mp4", "mp3", "vtt", "csv");

    private FeedExamples() {}

    /// One answer of the feed.
    ///
    /// @param name file name without its ending ("moved")
    /// @param json the answer as text
    public record Example(String name, String json) {}

    /// Every example, in the order in which a reader that starts at position 0 gets them.
    public static List<Example> inOrder() {
        return NAMES.stream().map(FeedExamples::named).toList();
    }

    /// @throws java.util.NoSuchElementException when there is no example of that name
    public static Example named(String name) {
        return new Example(name, new String(new Resource("feed/" + name + ".json").bytes(), StandardCharsets.UTF_8));
    }

    /// The bytes that `GET /api/content/v1/assets/{sha256}` answers for a rendition named in the examples.
    ///
    /// @throws java.util.NoSuchElementException when no example names it
    public static byte[] rendition(String sha256) {
        return ENDINGS.stream().map(ending -> new Resource("feed/assets/" + sha256 + "." + ending)).filter(Resource::exists).findFirst()
                .orElseThrow(() -> new NoSuchElementException(sha256)).bytes();
    }
}
