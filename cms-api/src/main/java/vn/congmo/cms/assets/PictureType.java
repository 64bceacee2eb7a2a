package vn.congmo.cms.assets;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The kinds of pictures that may be uploaded, known by their first bytes and by nothing that the sender says.
enum PictureType {
    JPEG("image/jpeg", Set.of("jpg", "jpeg", "jpe", "jfif"), 0xFF, 0xD8, 0xFF),
    PNG("image/png", Set.of("png"), 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    GIF("image/gif", Set.of("gif"), 'G', 'I', 'F', '8');

    private final String mediaType;
    private final Set<String> extensions;
    private final int[] start;

    PictureType(String mediaType, Set<String> extensions, int... start) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.start = start;
    }

    static Optional<PictureType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /// The ending of a rendition's file.
    String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean mayEndIn(String extension) {
        return extensions.contains(extension);
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < start.length) return false;
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) return false;
        }
        return true;
    }
}
