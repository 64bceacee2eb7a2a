package vn.congmo.portal.media;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of files that the portal serves from /media, with the ending of their public name.
public enum MediaType {
    AVIF("image/avif", "avif"),
    GIF("image/gif", "gif"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
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
