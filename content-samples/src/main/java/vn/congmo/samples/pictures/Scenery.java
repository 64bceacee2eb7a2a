package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// What stories share: hills in mist, masts, houses on stilts, bamboo, desks, screens and beams of light.
final class Scenery {

    static final Color WOOD = new Color(0x8A5A2B);
    static final Color DARK_WOOD = new Color(0x4F3218);

    private Scenery() {}

    /// Ranges of hills, each nearer one darker, with mist between them.
    static void hills(Canvas c, double top, double step, int count, Color far, Color near) {
        for (int i = 0; i < count; i++) {
            double y = top + i * step;
            c.below(between(far, near, count == 1 ? 1 : i / (count - 1.0)), c.rolling(y, step * 0.55, 150 + i * 45));
            if (i + 1 < count) for (int k = 0; k < 3; k++) c.ellipse(c.between(0, 1600), y + step * 0.85, c.between(200, 420), step * 0.16, veil(PAPER, 0.22));
        }
    }

    static void mast(Canvas c, double x, double top, double foot, double half, Color color) {
        c.line(half * 0.14, color, x - half, foot, x - half * 0.12, top, x + half * 0.12, top, x + half, foot);
        for (int i = 0; i < 8; i++) {
            double a = half * (0.12 + 0.88 * i / 8.0);
            double b = half * (0.12 + 0.88 * (i + 1) / 8.0);
            double upper = top + (foot - top) * i / 8.0;
            double lower = top + (foot - top) * (i + 1) / 8.0;
            c.line(half * 0.06, color, x - a, upper, x + b, lower, x - b, lower, x + a, upper);
        }
        for (int side = -1; side <= 1; side += 2) c.box(x + side * half * 0.42 - half * 0.11, top - half * 0.1, half * 0.22, half * 1.05, half * 0.08, PAPER);
        c.disc(x, top - half * 0.3, half * 0.13, CORAL);
    }

    static void waves(Canvas c, double x, double y, double first, double step, int count, Color color) {
        for (int i = 0; i < count; i++) {
            double r = first + i * step;
            c.arc(x, y, r, -32, 64, 7, veil(color, 0.9 - 0.8 * i / count));
            c.arc(x, y, r, 148, 64, 7, veil(color, 0.9 - 0.8 * i / count));
        }
    }

    /// A house on stilts with a thatched roof and a lit window.
    static void stilts(Canvas c, double x, double y, double s, Color roof, Color window) {
        for (int i = -2; i <= 2; i++) c.line(s * 0.07, DARK_WOOD, x + i * s * 0.42, y + s * 0.5, x + i * s * 0.42, y + s * 1.05);
        c.box(x - s * 0.95, y, s * 1.9, s * 0.6, 4, new Color(0xA9794A));
        for (int i = 1; i < 9; i++) c.line(s * 0.012, veil(INK, 0.3), x - s * 0.95 + i * s * 0.21, y, x - s * 0.95 + i * s * 0.21, y + s * 0.6);
        c.box(x - s * 1.05, y + s * 0.52, s * 2.1, s * 0.1, 2, DARK_WOOD);
        c.polygon(roof, x - s * 1.3, y + s * 0.08, x - s * 0.75, y - s * 0.72, x + s * 0.75, y - s * 0.72, x + s * 1.3, y + s * 0.08);
        c.polygon(veil(INK, 0.18), x + s * 0.2, y - s * 0.72, x + s * 0.75, y - s * 0.72, x + s * 1.3, y + s * 0.08, x + s * 0.5, y + s * 0.08);
        for (int i = -1; i <= 1; i += 2) c.box(x + i * s * 0.5 - s * 0.18, y + s * 0.16, s * 0.36, s * 0.28, 3, window);
        c.line(s * 0.05, DARK_WOOD, x + s * 1.0, y + s * 0.58, x + s * 1.25, y + s * 1.05);
    }

    /// Bamboo that frames one side.
    static void bamboo(Canvas c, double x, double foot, double high, Color color) {
        for (int stem = 0; stem < 4; stem++) {
            double sx = x + stem * 34 + c.between(-8, 8);
            double lean = c.between(-40, 60);
            c.curve(13, between(color, INK, stem * 0.1), sx, foot, sx, foot - high * 0.6, sx + lean, foot - high);
            for (int leaf = 0; leaf < 13; leaf++) {
                double t = c.between(0.35, 1);
                double ly = foot - high * t;
                double lx = sx + lean * t * t;
                c.turned(c.between(-50, 50) + (leaf % 2 == 0 ? 0 : 180), lx, ly, () -> c.ellipse(lx + 46, ly, 46, 8, between(color, MINT, 0.25)));
            }
        }
    }

    static void desk(Canvas c, double x, double y, double wide, double high, Color color) {
        c.box(x, y, wide, 26, 6, between(color, PAPER, 0.2));
        c.box(x + 14, y + 26, wide - 28, high, 0, color);
        c.box(x + 14, y + 26, wide - 28, 18, 0, veil(INK, 0.2));
    }

    /// A screen on a stand, with rows of text or a line of a chart.
    static void screen(Canvas c, double x, double y, double wide, double high, Color ground, boolean chart) {
        c.box(x + wide * 0.45, y + high, wide * 0.1, high * 0.22, 2, INK);
        c.box(x + wide * 0.3, y + high * 1.2, wide * 0.4, high * 0.06, 4, INK);
        c.box(x, y, wide, high, wide * 0.05, INK);
        c.box(x + wide * 0.03, y + wide * 0.03, wide * 0.94, high - wide * 0.06, wide * 0.02, ground);
        if (chart) c.line(wide * 0.02, GOLD, x + wide * 0.1, y + high * 0.75, x + wide * 0.3, y + high * 0.5, x + wide * 0.5, y + high * 0.6, x + wide * 0.7, y + high * 0.3, x + wide * 0.9, y + high * 0.22);
        else for (int i = 0; i < 4; i++) c.box(x + wide * 0.1, y + high * (0.2 + i * 0.17), wide * (i % 2 == 0 ? 0.7 : 0.5), high * 0.07, high * 0.03, veil(PAPER, 0.75));
    }

    /// A lotus on its stem.
    ///
    /// @param size 1 for a flower about 240 units wide
    static void lotus(Canvas c, double x, double foot, double size) {
        c.line(16 * size, LEAF, x, foot + 440 * size, x, foot);
        for (int i = -2; i <= 2; i++) {
            double lean = i * 24;
            c.turned(lean, x, foot, () -> c.ellipse(x, foot - 90 * size, 44 * size, 110 * size, between(ROSE, PAPER, Math.abs(lean) / 80)));
        }
        c.ellipse(x, foot + 10 * size, 96 * size, 40 * size, LEAF);
    }

    static void beam(Canvas c, Color color, double... xy) {
        c.polygon(veil(color, 0.16), xy);
    }
}
