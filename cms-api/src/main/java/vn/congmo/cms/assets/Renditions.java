package vn.congmo.cms.assets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a picture anew at the widths that pages ask for: pixels only, none of the data that came with them.
final class Renditions {

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600);
    private static final float JPEG_QUALITY = 0.82f;
    /// Drawings have few colours, and JPEG blurs their lines.
    private static final int COLOURS_OF_A_DRAWING = 256;

    private Renditions() {}

    /// @param width in pixels, as `height`
    record Drawn(int width, int height, PictureType type, byte[] bytes) {}

    /// Ascending by width, never wider than the upload, at least one.
    static List<Drawn> of(Picture picture) {
        var type = typeFor(picture);
        return widths(Math.min(picture.width(), picture.image().getWidth())).mapToObj(width -> draw(picture, width, type)).toList();
    }

    /// The upload's own width comes last where it is not almost the same as the step before.
    private static IntStream widths(int full) {
        var steps = WIDTHS.stream().filter(width -> width <= full).toList();
        var ownToo = full <= WIDTHS.getLast() && (steps.isEmpty() || full > steps.getLast() * 1.1);
        return IntStream.concat(steps.stream().mapToInt(Integer::intValue), ownToo ? IntStream.of(full) : IntStream.empty());
    }

    private static PictureType typeFor(Picture picture) {
        if (picture.type() == PictureType.JPEG) return PictureType.JPEG;
        return picture.isTransparent() || isDrawing(picture.image()) ? PictureType.PNG : PictureType.JPEG;
    }

    private static boolean isDrawing(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (colours.add(image.getRGB(x, y)) && colours.size() > COLOURS_OF_A_DRAWING) return false;
            }
        }
        return true;
    }

    private static Drawn draw(Picture picture, int width, PictureType type) {
        var height = Math.max(1, (int) Math.round((double) picture.height() * width / picture.width()));
        var image = picture.at(width, height, type == PictureType.PNG && picture.isTransparent());
        return new Drawn(width, height, type, written(image, type));
    }

    private static byte[] written(BufferedImage image, PictureType type) {
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters(writer.getDefaultWriteParam(), type));
        } catch (IOException unexpected) {
            throw new UncheckedIOException("Memory cannot refuse bytes", unexpected);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam parameters(ImageWriteParam parameters, PictureType type) {
        if (type == PictureType.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(JPEG_QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return parameters;
    }
}
