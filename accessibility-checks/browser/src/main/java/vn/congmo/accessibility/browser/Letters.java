package vn.congmo.accessibility.browser;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// Two pictures of the same place, with letters and without: where they differ there are letters.
final class Letters {

    /// Sum of differences of red, green and blue from which a pixel belongs to a letter.
    private static final int INK = 12;

    private final BufferedImage with;
    private final BufferedImage without;
    private final double left;
    private final double top;
    private final int scale;

    private Letters(BufferedImage with, BufferedImage without, Map<String, Object> clip) {
        this.with = with;
        this.without = without;
        this.left = (Double) clip.get("x");
        this.top = (Double) clip.get("y");
        this.scale = (Integer) clip.get("scale");
    }

    /// @param clip what the pictures show, in the shape of the DevTools protocol
    static Letters in(byte[] with, byte[] without, Map<String, Object> clip) {
        try {
            return new Letters(ImageIO.read(new ByteArrayInputStream(with)), ImageIO.read(new ByteArrayInputStream(without)), clip);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a picture", e);
        }
    }

    /// The letter's colour is that of its pixels that differ most; its surroundings are the ground under and right beside its pixels.
    /// Without any pixels of its own, the contrast is 1.
    Contrast contrast(Rectangle2D letter) {
        int fromX = Math.max(0, (int) ((letter.getX() - left) * scale) - scale);
        int toX = Math.min(with.getWidth(), (int) ((letter.getMaxX() - left) * scale) + scale);
        int fromY = Math.max(0, (int) ((letter.getY() - top) * scale));
        int toY = Math.min(with.getHeight(), (int) ((letter.getMaxY() - top) * scale));
        var ink = IntStream.range(fromY, toY).boxed().flatMap(y -> IntStream.range(fromX, toX).mapToObj(x -> new int[] {x, y, difference(x, y)}))
                .filter(pixel -> pixel[2] > INK).sorted(Comparator.comparingInt(pixel -> -pixel[2])).toList();
        if (ink.size() < 3) return new Contrast(1, 1);
        double colour = ink.subList(0, Math.max(1, ink.size() / 8)).stream().mapToDouble(p -> luminance(with.getRGB(p[0], p[1]))).average().orElseThrow();
        var grounds = ink.stream().flatMapToDouble(p -> Arrays.stream(new int[][] {{0, 0}, {scale, 0}, {-scale, 0}, {0, scale}, {0, -scale}})
                .filter(step -> inside(p[0] + step[0], p[1] + step[1])).mapToDouble(step -> ratio(colour, luminance(without.getRGB(p[0] + step[0], p[1] + step[1]))))).sorted().toArray();
        return new Contrast(grounds[(int) (grounds.length * 0.95)], grounds[grounds.length / 2]);
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < without.getWidth() && y < without.getHeight();
    }

    private int difference(int x, int y) {
        int one = with.getRGB(x, y);
        int other = without.getRGB(x, y);
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) + Math.abs((one >> 8 & 255) - (other >> 8 & 255)) + Math.abs((one & 255) - (other & 255));
    }

    /// @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">Contrast ratio</a>
    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
