package vn.congmo.cms.assets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The kinds of files beside pictures that may be uploaded, known by their first bytes; data without such (CSV, JSON) by its name and by being what it says.
enum FileType {
    MP4("video/mp4", "mp4", Set.of("mp4", "m4v")),
    WEBM("video/webm", "webm", Set.of("webm")),
    MP3("audio/mpeg", "mp3", Set.of("mp3")),
    M4A("audio/mp4", "m4a", Set.of("m4a", "mp4")),
    OGG("audio/ogg", "ogg", Set.of("ogg", "oga", "opus")),
    VTT("text/vtt", "vtt", Set.of("vtt")),
    PDF("application/pdf", "pdf", Set.of("pdf")),
    CSV("text/csv", "csv", Set.of("csv")),
    JSON("application/json", "json", Set.of("json"));

    private final String mediaType;
    private final String extension;
    private final Set<String> extensions;

    FileType(String mediaType, String extension, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.extensions = extensions;
    }

    String mediaType() {
        return mediaType;
    }

    /// The ending of the kept file.
    String extension() {
        return extension;
    }

    boolean mayEndIn(String ending) {
        return extensions.contains(ending);
    }

    boolean isPlayed() {
        return this == MP4 || this == WEBM || this == MP3 || this == M4A || this == OGG;
    }

    /// @param ending of the sender's file name, in lower case; empty for none
    static Optional<FileType> of(byte[] bytes, String ending) {
        if (begins(bytes, 4, "ftyp")) return Optional.of(begins(bytes, 8, "M4A") ? M4A : MP4);
        if (bytes.length > 4 && bytes[0] == 0x1A && bytes[1] == 0x45 && (bytes[2] & 0xFF) == 0xDF && (bytes[3] & 0xFF) == 0xA3) return Optional.of(WEBM);
        if (begins(bytes, 0, "OggS")) return Optional.of(OGG);
        if (begins(bytes, 0, "ID3") || bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xE6) == 0xE2) return Optional.of(MP3);
        if (begins(bytes, 0, "%PDF-")) return Optional.of(PDF);
        if (begins(bytes, 0, "WEBVTT") || begins(bytes, 0, "\uFEFFWEBVTT")) return Optional.of(VTT);
        return Arrays.stream(values()).filter(type -> (type == CSV || type == JSON || type == VTT) && type.mayEndIn(ending)).findFirst();
    }

    private static boolean begins(byte[] bytes, int at, String text) {
        var start = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length >= at + start.length && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }
}
