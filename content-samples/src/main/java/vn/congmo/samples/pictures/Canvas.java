package vn.congmo.samples.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/// A sheet 1600 units wide, mostly 900 high, and the few strokes that all pictures are made of. Lengths are in units, angles in degrees.
final class Canvas {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    final Random random;
    final int height;
    final BufferedImage sheet;
    final Graphics2D pen;

    Canvas(long seed) {
        this(seed, HEIGHT, 1);
    }

    /// @param height in units
    /// @param scale pixels per unit
    Canvas(long seed, int height, double scale) {
        random = new Random(seed);
        this.height = height;
        sheet = new BufferedImage((int) (WIDTH * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        pen = sheet.createGraphics();
        pen.scale(scale, scale);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    void ground(Color top, Color bottom) {
        pen.setPaint(new GradientPaint(0, 0, top, 0, height, bottom));
        pen.fillRect(0, 0, WIDTH, height);
    }

    void glow(double x, double y, double radius, Color color) {
        pen.setPaint(new RadialGradientPaint((float) x, (float) y, (float) radius,
                new float[] {0, 1}, new Color[] {color, Palette.veil(color, 0)}));
        pen.fill(circle(x, y, radius));
    }

    void disc(double x, double y, double radius, Color color) {
        fill(color, circle(x, y, radius));
    }

    void ellipse(double x, double y, double across, double down, Color color) {
        fill(color, new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down));
    }

    void ring(double x, double y, double radius, double width, Color color) {
        draw(width, color, circle(x, y, radius));
    }

    void arc(double x, double y, double radius, double from, double extent, double width, Color color) {
        draw(width, color, new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, from, extent, Arc2D.OPEN));
    }

    void box(double x, double y, double width, double height, double corner, Color color) {
        fill(color, new RoundRectangle2D.Double(x, y, width, height, corner, corner));
    }

    void frame(double x, double y, double width, double height, double corner, double line, Color color) {
        draw(line, color, new RoundRectangle2D.Double(x, y, width, height, corner, corner));
    }

    void polygon(Color color, double... xy) {
        fill(color, path(true, xy));
    }

    void line(double width, Color color, double... xy) {
        draw(width, color, path(false, xy));
    }

    /// A line that bends softly through its points.
    void curve(double width, Color color, double... xy) {
        draw(width, color, bend(xy));
    }

    /// Everything below an edge, from the left border to the right.
    void below(Color color, DoubleUnaryOperator edge) {
        var land = new Path2D.Double();
        land.moveTo(0, height);
        for (int x = 0; x <= WIDTH; x += 4) land.lineTo(x, edge.applyAsDouble(x));
        land.lineTo(WIDTH, height);
        land.closePath();
        fill(color, land);
    }

    void fill(Color color, Shape shape) {
        pen.setPaint(color);
        pen.fill(shape);
    }

    void draw(double width, Color color, Shape shape) {
        pen.setPaint(color);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /// Draws with the sheet turned about a point.
    void turned(double degrees, double x, double y, Runnable strokes) {
        var before = new AffineTransform(pen.getTransform());
        pen.rotate(Math.toRadians(degrees), x, y);
        strokes.run();
        pen.setTransform(before);
    }

    /// Specks that keep large areas from looking empty.
    void specks(int count, Color color, double low, double high) {
        for (int i = 0; i < count; i++) {
            disc(between(0, WIDTH), between(low, high), between(1, 3), Palette.veil(color, between(0.15, 0.7)));
        }
    }

    /// An edge of rolling land: two waves whose phases come from the seed.
    DoubleUnaryOperator rolling(double height, double swing, double length) {
        double first = between(0, 6.28);
        double second = between(0, 6.28);
        return x -> height + swing * Math.sin(x / length + first) + swing * 0.45 * Math.sin(x / length * 2.3 + second);
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Path2D path(boolean closed, double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) path.lineTo(xy[i], xy[i + 1]);
        if (closed) path.closePath();
        return path;
    }

    static Path2D bend(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i + 3 < xy.length; i += 2) {
            path.quadTo(xy[i], xy[i + 1], (xy[i] + xy[i + 2]) / 2, (xy[i + 1] + xy[i + 3]) / 2);
        }
        path.lineTo(xy[xy.length - 2], xy[xy.length - 1]);
        return path;
    }
}
