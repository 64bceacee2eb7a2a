package vn.congmo.cms.assets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.assets.Asset.FileFacts;
import vn.congmo.cms.assets.RefusedUpload.Reason;

/// Opens a film, a sound, captions, a PDF or data, and says what is known of it. What cannot be opened is refused.
final class FileInspection {

    /// In bytes: 64 MB. A file is held in memory while it is taken in.
    static final int LARGEST = 64 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FileInspection() {}

    /// @param width of a film in pixels; 0 for others
    record Inspected(FileType type, int width, int height, FileFacts facts) {}

    static Inspected inspect(FileType type, byte[] bytes, @Nullable String declaredType, @Nullable String filename) throws RefusedUpload {
        if (bytes.length > LARGEST) throw new RefusedUpload(Reason.TOO_LARGE, LARGEST / (1024 * 1024));
        compare(type, declaredType, filename);
        var name = filename == null || filename.isBlank() ? "file." + type.extension() : filename;
        return switch (type) {
            case MP4, M4A -> film(type, Mp4.read(bytes), name, bytes.length);
            case MP3 -> new Inspected(type, 0, 0, played(name, bytes.length, Mp3.seconds(bytes), true));
            // Their containers are not opened: what is not known is said as unknown.
            case WEBM, OGG -> new Inspected(type, 0, 0, played(name, bytes.length, null, null));
            case VTT -> captions(WebVtt.read(text(bytes)), name, bytes.length);
            case PDF -> new Inspected(type, 0, 0, PdfReading.facts(bytes, name));
            case CSV -> data(type, text(bytes), name, bytes.length);
            case JSON -> json(text(bytes), name, bytes.length);
        };
    }

    private static void compare(FileType type, @Nullable String declaredType, @Nullable String filename) throws RefusedUpload {
        if (declaredType != null && !declaredType.equals("application/octet-stream") && !declaredType.equalsIgnoreCase(type.mediaType()))
            throw new RefusedUpload(Reason.OTHER_TYPE, type.mediaType(), declaredType);
        var ending = ending(filename);
        if (!ending.isEmpty() && !type.mayEndIn(ending)) throw new RefusedUpload(Reason.OTHER_EXTENSION, type.mediaType(), ending);
    }

    /// Of a file name, in lower case; empty for none.
    static String ending(@Nullable String filename) {
        return filename == null || !filename.contains(".") ? "" : filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Inspected film(FileType type, Mp4 film, String name, long bytes) throws RefusedUpload {
        if (film.seconds() <= 0) throw new RefusedUpload(Reason.UNPLAYABLE);
        var isSound = film.width() == 0;
        return new Inspected(isSound ? FileType.M4A : type, film.width(), film.height(), played(name, bytes, film.seconds(), film.sound()));
    }

    private static FileFacts played(String name, long bytes, @Nullable Double seconds, @Nullable Boolean sound) {
        return new FileFacts(name, bytes, seconds, sound, null, null, null, null, null);
    }

    private static Inspected captions(WebVtt captions, String name, long bytes) {
        return new Inspected(FileType.VTT, 0, 0, new FileFacts(name, bytes, captions.lastEnd(), null, captions.language(), null, null, null, null));
    }

    private static Inspected data(FileType type, String text, String name, long bytes) throws RefusedUpload {
        if (text.indexOf('\0') >= 0 || text.isBlank()) throw new RefusedUpload(Reason.NOT_DATA, type.mediaType());
        return new Inspected(type, 0, 0, new FileFacts(name, bytes, null, null, null, null, null, null, null));
    }

    private static Inspected json(String text, String name, long bytes) throws RefusedUpload {
        try {
            JSON.readTree(text);
        } catch (JacksonException e) {
            throw new RefusedUpload(Reason.NOT_DATA, "application/json");
        }
        return data(FileType.JSON, text, name, bytes);
    }

    private static String text(byte[] bytes) throws RefusedUpload {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedUpload(Reason.NOT_UTF_8);
        }
    }
}
