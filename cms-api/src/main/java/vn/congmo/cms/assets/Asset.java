package vn.congmo.cms.assets;

import java.util.List;
import java.util.UUID;

/// An uploaded image as the feed names it.
///
/// @param mediaType type of the upload, told from its bytes
/// @param width     width of the original in pixels
/// @param height    height of the original in pixels
/// @param renditions ascending by width; never wider than the original
public record Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions) {

    public Asset {
        renditions = List.copyOf(renditions);
    }

    /// @param sha256 digest of the bytes, 64 lower-case hexadecimal digits; also their address
    /// @param bytes  how many there are
    public record Rendition(int width, int height, String sha256, String mediaType, long bytes) {}
}
