package vn.congmo.cms.assets;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Pictures made for a test, honest and hostile.
public final class Pictures {

    private Pictures() {}

    public static BufferedImage photograph(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) image.setRGB(x, y, new Color(x % 256, y % 256, random.nextInt(256)).getRGB());
        }
        return image;
    }

    public static byte[] jpeg(BufferedImage image) throws IOException {
        return written(image, "jpg");
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) throw new IOException("No writer for " + format);
        return bytes.toByteArray();
    }

    static byte[] movingGif() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var i = 0; i < 2; i++) writer.writeToSequence(new IIOImage(photograph(20, 20 + i), null, null), null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /// A PNG header that promises far more pixels than the file holds.
    static byte[] bomb(int width, int height) throws IOException {
        var png = written(photograph(1, 1), "png");
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array();
        return joined(cut(png, 8), joined(chunk("IHDR", header), Arrays.copyOfRange(png, 33, png.length)));
    }

    static byte[] altered(byte[] png) {
        var copy = png.clone();
        for (var at = copy.length / 2; at < copy.length / 2 + 64; at++) copy[at] ^= 0x5A;
        return copy;
    }

    static byte[] withChunk(byte[] png, String name, byte[] content) {
        return joined(cut(png, 33), joined(chunk(name, content), Arrays.copyOfRange(png, 33, png.length)));
    }

    private static byte[] chunk(String name, byte[] content) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(type);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(type).put(content).putInt((int) crc.getValue()).array();
    }

    /// An Exif block with an orientation and a note (Exif 2.32, 4.5).
    static byte[] exif(String note, int orientation) {
        var text = note.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(32 + text.length).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).put(text).array();
    }

    static byte[] withExif(byte[] jpeg, byte[] exif) {
        var segment = ByteBuffer.allocate(4 + exif.length).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2)).put(exif).array();
        return joined(cut(jpeg, 2), joined(segment, Arrays.copyOfRange(jpeg, 2, jpeg.length)));
    }

    static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }
}
