package vn.congmo.cms.assets;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.RefusedUpload.Reason;

/// What is asked of an upload before it is opened, and the opening itself.
final class Inspection {

    /// In bytes: 20 MB.
    static final int LARGEST = 20 * 1024 * 1024;

    private static final byte[] MOVING_PNG = "acTL".getBytes(StandardCharsets.US_ASCII);

    private Inspection() {}

    static Picture inspect(byte[] bytes, @Nullable String declaredType, @Nullable String filename) throws RefusedUpload {
        if (bytes.length == 0) throw new RefusedUpload(Reason.EMPTY);
        if (bytes.length > LARGEST) throw new RefusedUpload(Reason.TOO_LARGE, LARGEST / (1024 * 1024));
        var type = PictureType.of(bytes).orElseThrow(() -> new RefusedUpload(Reason.UNKNOWN_TYPE));
        compare(type, declaredType, filename);
        if (HiddenContent.isIn(bytes)) throw new RefusedUpload(Reason.HIDDEN_CONTENT);
        if (type == PictureType.PNG && isMoving(bytes)) throw new RefusedUpload(Reason.MOVING);
        return Picture.read(type, bytes);
    }

    private static void compare(PictureType type, @Nullable String declaredType, @Nullable String filename) throws RefusedUpload {
        if (declaredType != null && !declaredType.equals("application/octet-stream") && !declaredType.equalsIgnoreCase(type.mediaType()))
            throw new RefusedUpload(Reason.OTHER_TYPE, type.mediaType(), declaredType);
        if (filename == null || !filename.contains(".")) return;
        var extension = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!type.mayEndIn(extension)) throw new RefusedUpload(Reason.OTHER_EXTENSION, type.mediaType(), extension);
    }

    /// An animated PNG says so in a chunk before its first pixels (PNG third edition, 11.3.5).
    private static boolean isMoving(byte[] bytes) {
        var end = Math.min(bytes.length, 4096) - MOVING_PNG.length;
        for (var at = 8; at < end; at++) {
            var i = 0;
            while (i < MOVING_PNG.length && bytes[at + i] == MOVING_PNG[i]) i++;
            if (i == MOVING_PNG.length) return true;
        }
        return false;
    }
}
