package vn.congmo.themes;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// The picture of the examples, drawn by us: hills, a river, a mast.
final class Pictures {

    private Pictures() {}

    /// A PNG of this size.
    static byte[] sea(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xBFD4DE), 0, height, new Color(0xF3E3CB)));
        pen.fillRect(0, 0, width, height);
        hill(pen, width, height, .45, new Color(0x7C9A8E));
        hill(pen, width, height, .62, new Color(0x3F6B5C));
        pen.setColor(new Color(0x5E8FA8));
        pen.fillRect(0, (int) (height * .84), width, height);
        pen.setColor(new Color(0x8E1B1B));
        pen.fillRect((int) (width * .70), (int) (height * .18), Math.max(2, width / 160), (int) (height * .5));
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hill(java.awt.Graphics2D pen, int width, int height, double top, Color colour) {
        pen.setColor(colour);
        for (int x = 0; x < width; x++) {
            var y = (int) (height * (top + .12 * Math.sin(x * 5.0 / width + top * 20)));
            pen.drawLine(x, y, x, height);
        }
    }
}
