package vn.congmo.cms.assets;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import org.jspecify.annotations.Nullable;

/// How the camera was held (Exif 2.32, Orientation) stands beside the pixels and is dropped with the rest, so the pixels turn.
final class CameraOrientation {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private CameraOrientation() {}

    static BufferedImage upright(BufferedImage image, byte[] jpeg) {
        var exif = exif(jpeg);
        var orientation = exif == null ? null : ExifUtils.getOrientationFromExif(exif);
        return orientation == null ? image : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /// The first Exif segment among the segments before the pixels (ITU-T T.81, B.1.1).
    private static byte @Nullable [] exif(byte[] jpeg) {
        var at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != START_OF_SCAN) {
            var length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            var end = Math.min(jpeg.length, at + 2 + length);
            if ((jpeg[at + 1] & 0xFF) == APPLICATION_1) {
                var content = Arrays.copyOfRange(jpeg, at + 4, Math.max(at + 4, end));
                if (Arrays.equals(EXIF, Arrays.copyOf(content, EXIF.length))) return content;
            }
            at += 2 + Math.max(2, length);
        }
        return null;
    }
}
