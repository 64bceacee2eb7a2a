package vn.congmo.cms.assets;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture that was read to its last row and turned the right way up.
///
/// @param width  of the upload, upright, in pixels; `image` may be smaller
/// @param height of the upload, upright, in pixels
record Picture(PictureType type, int width, int height, BufferedImage image) {

    /// More would take over 200 MB of memory to open.
    static final long MOST_PIXELS = 50_000_000;

    /// Larger pictures are read row by row at a fraction of their size; renditions end at 1600 pixels.
    private static final int WIDE_ENOUGH = 3200;

    /// Asks for size and number of frames before any pixel is unpacked, so that a small file cannot fill the memory.
    static Picture read(PictureType type, byte[] bytes) throws RefusedUpload {
        var reader = reader(type);
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            return read(type, reader, bytes);
        } catch (IOException | RuntimeException damaged) {
            // Readers of the platform throw both on bytes that they did not expect.
            throw new RefusedUpload(RefusedUpload.Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static Picture read(PictureType type, ImageReader reader, byte[] bytes) throws IOException, RefusedUpload {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS)
            throw new RefusedUpload(RefusedUpload.Reason.TOO_MANY_PIXELS, width, height, MOST_PIXELS / 1_000_000);
        if (type == PictureType.GIF && reader.getNumImages(true) > 1) throw new RefusedUpload(RefusedUpload.Reason.MOVING);
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, Math.min(width, height) / WIDE_ENOUGH);
        parameters.setSourceSubsampling(step, step, 0, 0);
        var warned = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> warned[0] |= warning.toLowerCase(Locale.ROOT).contains("premature end"));
        var image = reader.read(0, parameters);
        var upright = type == PictureType.JPEG ? CameraOrientation.upright(image, bytes) : image;
        if (warned[0]) throw new RefusedUpload(RefusedUpload.Reason.DAMAGED);
        var turned = (upright.getWidth() > upright.getHeight()) != (width > height) && width != height;
        return turned ? new Picture(type, height, width, upright) : new Picture(type, width, height, upright);
    }

    boolean isTransparent() {
        return image.getColorModel().hasAlpha();
    }

    /// This picture at another width, with whatever colour space it came in turned into sRGB.
    BufferedImage at(int newWidth, int newHeight, boolean withTransparency) {
        var current = image;
        // In halves: one large step would skip pixels.
        while (current.getWidth() / 2 >= newWidth && current.getHeight() / 2 >= newHeight)
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, withTransparency);
        return drawn(current, newWidth, newHeight, withTransparency);
    }

    private static BufferedImage drawn(BufferedImage source, int width, int height, boolean withTransparency) {
        var result = new BufferedImage(width, height, withTransparency ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    private static ImageReader reader(PictureType type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        return readers.next();
    }
}
