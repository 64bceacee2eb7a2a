package vn.congmo.portal.media;

import java.util.Arrays;
import java.util.Optional;
import vn.congmo.themes.assembly.Addresses;

/// The kinds of files that the portal serves from /media.
public enum MediaType {
    AVIF("image/avif"),
    CSV("text/csv"),
    GIF("image/gif"),
    JSON("application/json"),
    JPEG("image/jpeg"),
    M4A("audio/mp4"),
    MP3("audio/mpeg"),
    MP4("video/mp4"),
    OGG("audio/ogg"),
    PDF("application/pdf"),
    PNG("image/png"),
    VTT("text/vtt"),
    WEBM("video/webm"),
    WEBP("image/webp");

    private final String type;

    MediaType(String type) {
        this.type = type;
    }

    /// As in the header Content-Type.
    public String type() {
        return type;
    }

    public String ending() {
        return Addresses.ending(type);
    }

    public static Optional<MediaType> named(String type) {
        return Arrays.stream(values()).filter(m -> m.type.equals(type)).findFirst();
    }

    public static Optional<MediaType> ending(String ending) {
        return Arrays.stream(values()).filter(m -> m.ending().equals(ending)).findFirst();
    }
}
