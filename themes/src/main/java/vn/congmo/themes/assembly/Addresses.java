package vn.congmo.themes.assembly;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congmo.vietnamese.Slug;

/// Where the portal serves the bytes of uploaded files (`docs/decisions/0005-image-addresses.md`).
public final class Addresses {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"), Map.entry("image/png", "png"), Map.entry("image/webp", "webp"), Map.entry("image/gif", "gif"),
            Map.entry("image/avif", "avif"), Map.entry("video/mp4", "mp4"), Map.entry("video/webm", "webm"), Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"), Map.entry("audio/ogg", "ogg"), Map.entry("text/vtt", "vtt"), Map.entry("application/pdf", "pdf"),
            Map.entry("text/csv", "csv"), Map.entry("application/json", "json"));
    private static final Set<String> KEPT = Set.of("application/pdf", "text/csv", "application/json");

    private Addresses() {}

    /// The ending of files of a media type, without a dot; "bin" for one that is not known.
    public static String ending(String mediaType) {
        return ENDINGS.getOrDefault(mediaType, "bin");
    }

    /// Whether readers keep such files, so that their address lasts while their bytes may be replaced.
    public static boolean isKept(String mediaType) {
        return KEPT.contains(mediaType);
    }

    public static String ofBytes(String sha256, String mediaType) {
        return "/media/" + sha256 + "." + ending(mediaType);
    }

    /// @param filename as it was uploaded; only its letters and digits show
    public static String ofFile(UUID asset, String filename, String mediaType) {
        var name = Slug.of(filename.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        return "/files/" + asset + "/" + (name.isEmpty() ? "file" : name) + "." + ending(mediaType);
    }
}
