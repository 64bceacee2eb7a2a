package vn.congmo.samples.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Draws every picture into a folder: `java -cp … vn.congmo.samples.pictures.DrawPictures content-samples/pictures`.
public final class DrawPictures {

    private static final float QUALITY = 0.82f;

    private DrawPictures() {}

    /// @param arguments the folder to write to
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var picture : Picture.values()) Files.write(folder.resolve(picture.fileName()), jpeg(picture.draw()));
        for (var scene : Scene.all()) Files.write(folder.resolve(scene.fileName()), jpeg(scene.draw()));
    }

    /// A JPEG without metadata, so that the same picture is the same bytes.
    static byte[] jpeg(BufferedImage sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(sheet, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
