package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// What people sit on and walk with.
final class Seats {

    private static final Color STEEL = new Color(0x5D6672);

    private Seats() {}

    /// A wheelchair from the side, under somebody who sits there already.
    static void wheelchair(Canvas c, double x, double foot, double size, int looks) {
        c.line(size * 0.022, STEEL, x - looks * size * 0.2, foot - size * 0.5, x - looks * size * 0.13, foot - size * 0.48, x - looks * size * 0.12, foot - size * 0.22, x + looks * size * 0.2, foot - size * 0.22, x + looks * size * 0.27, foot - size * 0.03);
        c.box(x - size * 0.13, foot - size * 0.235, size * 0.3, size * 0.035, size * 0.02, INK);
        c.disc(x + looks * size * 0.2, foot - size * 0.04, size * 0.04, INK);
        wheel(c, x - looks * size * 0.03, foot - size * 0.17, size * 0.16);
    }

    /// A wheelchair from behind, over somebody who looks away from us.
    static void wheelchairBehind(Canvas c, double x, double foot, double size) {
        c.box(x - size * 0.14, foot - size * 0.56, size * 0.28, size * 0.3, size * 0.03, NIGHT);
        for (int side = -1; side <= 1; side += 2) {
            c.line(size * 0.022, STEEL, x + side * size * 0.15, foot - size * 0.2, x + side * size * 0.15, foot - size * 0.6);
            c.line(size * 0.035, INK, x + side * size * 0.15, foot - size * 0.6, x + side * size * 0.19, foot - size * 0.6);
            c.box(x + side * size * 0.2 - size * 0.02, foot - size * 0.34, size * 0.04, size * 0.34, size * 0.03, INK);
        }
    }

    /// An office chair from behind.
    static void chairBehind(Canvas c, double x, double foot, double size, Color color) {
        c.line(size * 0.03, STEEL, x, foot - size * 0.25, x, foot - size * 0.04);
        c.line(size * 0.03, STEEL, x - size * 0.14, foot, x, foot - size * 0.05, x + size * 0.14, foot);
        c.box(x - size * 0.16, foot - size * 0.56, size * 0.32, size * 0.33, size * 0.06, color);
    }

    /// A stool from the side or the front.
    static void stool(Canvas c, double x, double foot, double size, Color color) {
        for (int side = -1; side <= 1; side += 2) c.line(size * 0.03, between(color, INK, 0.3), x + side * size * 0.08, foot - size * 0.2, x + side * size * 0.11, foot);
        c.box(x - size * 0.13, foot - size * 0.23, size * 0.26, size * 0.04, size * 0.015, color);
    }

    /// The white cane of somebody blind, from hand to ground.
    static void cane(Canvas c, double handX, double handY, double tipX, double tipY, double width) {
        c.line(width * 1.5, STEEL, handX, handY, tipX, tipY);
        c.line(width, PAPER, handX, handY, tipX, tipY);
        c.line(width * 1.1, CORAL, handX + (tipX - handX) * 0.82, handY + (tipY - handY) * 0.82, tipX, tipY);
        c.line(width * 1.8, INK, handX, handY, handX + (tipX - handX) * 0.1, handY + (tipY - handY) * 0.1);
    }

    private static void wheel(Canvas c, double x, double y, double radius) {
        for (int i = 0; i < 4; i++) c.turned(i * 45, x, y, () -> c.line(radius * 0.05, STEEL, x - radius, y, x + radius, y));
        c.ring(x, y, radius, radius * 0.16, INK);
        c.ring(x, y, radius * 0.8, radius * 0.06, STEEL);
        c.disc(x, y, radius * 0.14, STEEL);
    }
}
