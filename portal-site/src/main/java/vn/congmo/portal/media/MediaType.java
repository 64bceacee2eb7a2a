package vn.congmo.portal.media;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of files that the portal serves from /media, with the ending of their public name.
public enum MediaType {
    AVIF("image/avif", "avif"),
    CSV("text/csv", "csv"),
    GIF("image/gif", "gif"),
    JSON("application/json", "json"),
    JPEG("image/jpeg", "jpg"),
    M4A("audio/mp4", "m4a"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4"),
    OGG("audio/ogg", "ogg"),
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    VTT("text/vtt", "vtt"),
    WEBM("video/webm", "webm"),
    WEBP("image/webp", "webp");

    private final String type;
    private final String ending;

    MediaType(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// As in the header Content-Type.
    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    public static Optional<MediaType> named(String type) {
        return Arrays.stream(values()).filter(m -> m.type.equals(type)).findFirst();
    }

    public static Optional<MediaType> ending(String ending) {
        return Arrays.stream(values()).filter(m -> m.ending.equals(ending)).findFirst();
    }
}
