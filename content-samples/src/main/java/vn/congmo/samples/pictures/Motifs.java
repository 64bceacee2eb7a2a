package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// Pictures of pure pattern, in the manner of bronze drums, lotus and woven bamboo.
final class Motifs {

    private Motifs() {}

    /// Rings of points joined by lines about one middle.
    static void networkRings(Canvas c) {
        c.ground(new Color(0x0B3A33), JADE);
        for (int r = 1; r <= 5; r++) c.ring(800, 450, r * 120, 3, veil(MINT, 0.35));
        for (int r = 1; r <= 5; r++) {
            int count = 5 + r * 3;
            double shift = c.between(0, 1);
            for (int i = 0; i < count; i++) {
                double turn = 2 * Math.PI * (i + shift) / count;
                double x = 800 + r * 120 * Math.cos(turn);
                double y = 450 + r * 120 * Math.sin(turn);
                double inner = turn + c.between(-0.35, 0.35);
                c.line(3, veil(GOLD, 0.5), x, y, 800 + (r - 1) * 120 * Math.cos(inner), 450 + (r - 1) * 120 * Math.sin(inner));
                c.disc(x, y, c.between(9, 21), c.random.nextInt(4) == 0 ? CORAL : r % 2 == 0 ? MINT : PAPER);
            }
        }
        c.glow(800, 450, 170, veil(GOLD, 0.8));
        c.disc(800, 450, 50, LACQUER);
        c.ring(800, 450, 50, 9, GOLD);
    }

    /// The face of a bronze drum: a star of fourteen rays, rings of teeth, circles and flying birds.
    static void drum(Canvas c) {
        c.ground(new Color(0x6B1414), new Color(0x430B0D));
        var bronze = new Color(0xD9A957);
        for (int i = 0; i < 14; i++) {
            int ray = i;
            c.turned(ray * 360 / 14.0, 800, 450, () -> c.polygon(bronze, 784, 416, 800, 290, 816, 416));
        }
        c.disc(800, 450, 44, bronze);
        for (int r : new int[] {172, 196, 250, 274, 396, 420, 492, 560}) c.ring(800, 450, r, 5, bronze);
        around(c, 48, turn -> c.polygon(bronze, 792, 268, 800, 246, 808, 268));
        around(c, 36, turn -> { c.ring(800, 227, 11, 4, bronze); c.disc(800, 227, 3, bronze); });
        around(c, 14, turn -> bird(c, bronze));
        around(c, 90, turn -> c.polygon(bronze, 789, -36, 800, 22, 811, -36));
        around(c, 120, turn -> c.line(5, bronze, 800, -46, 794, -104));
    }

    private static void around(Canvas c, int count, java.util.function.IntConsumer strokes) {
        for (int i = 0; i < count; i++) {
            int each = i;
            c.turned(each * 360.0 / count, 800, 450, () -> strokes.accept(each));
        }
    }

    private static void bird(Canvas c, Color bronze) {
        c.polygon(bronze, 752, 118, 788, 104, 812, 106, 850, 120, 812, 126, 790, 124);
        c.polygon(bronze, 784, 110, 800, 72, 816, 84, 810, 110);
        c.line(4, bronze, 752, 118, 728, 110);
    }

    /// A lotus of layered petals on rings of water.
    static void lotus(Canvas c) {
        c.ground(new Color(0xDDEBE5), MINT);
        for (int r = 9; r >= 1; r--) c.ellipse(800, 700, r * 120, r * 30, between(MINT, LEAF, (9 - r) / 12.0));
        c.ellipse(420, 730, 210, 54, JADE);
        c.ellipse(1210, 760, 240, 60, JADE);
        c.polygon(between(MINT, LEAF, 0.5), 420, 730, 640, 700, 640, 740);
        for (int layer = 0; layer < 3; layer++) {
            int petals = 9 - layer * 2;
            for (int i = 0; i < petals; i++) {
                double lean = (i - (petals - 1) / 2.0) * (26 - layer * 3);
                double length = 400 - layer * 60;
                var color = between(between(LACQUER, ROSE, 0.35 + layer * 0.25), PAPER, layer * 0.14 + Math.abs(lean) / 500);
                c.turned(lean, 800, 680, () -> petal(c, 800, 680, length, 78 - 6, color));
            }
        }
        c.ellipse(800, 690, 92, 40, GOLD);
        for (int i = 0; i < 9; i++) c.disc(735 + i * 16, 684 + (i % 2) * 12, 5, LACQUER);
    }

    private static void petal(Canvas c, double x, double foot, double length, double half, Color color) {
        var petal = new java.awt.geom.Path2D.Double();
        petal.moveTo(x, foot);
        petal.curveTo(x - half * 1.6, foot - length * 0.45, x - half * 0.5, foot - length * 0.85, x, foot - length);
        petal.curveTo(x + half * 0.5, foot - length * 0.85, x + half * 1.6, foot - length * 0.45, x, foot);
        c.fill(color, petal);
        c.draw(3, veil(PAPER, 0.6), petal);
    }

    /// A night sky in which addresses are stars: eight groups of points, joined.
    static void constellations(Canvas c) {
        c.ground(new Color(0x0C1730), new Color(0x274272));
        c.specks(420, PAPER, 0, 700);
        double[] xs = {170, 360, 560, 730, 930, 1120, 1290, 1460};
        double before = 0;
        for (int group = 0; group < 8; group++) {
            double y = 330 + 130 * Math.sin(group * 1.35);
            if (group > 0) c.line(4, veil(GOLD, 0.7), xs[group - 1], before, xs[group], y);
            before = y;
            for (int i = 0; i < 4; i++) {
                double turn = c.between(0, 6.28);
                double far = c.between(60, 130);
                double x2 = xs[group] + far * Math.cos(turn);
                double y2 = y + far * Math.sin(turn);
                c.line(3, veil(SKY, 0.6), xs[group], y, x2, y2);
                c.disc(x2, y2, 8, SKY);
            }
            c.glow(xs[group], y, 60, veil(GOLD, 0.7));
            c.disc(xs[group], y, 16, PAPER);
        }
        c.below(new Color(0x14264A), c.rolling(700, 46, 190));
        c.below(new Color(0x0B1830), c.rolling(790, 30, 150));
        for (int i = 0; i < 8; i++) {
            double x = 120 + i * 200 + c.between(-40, 40);
            c.box(x, 776, 36, 40, 2, new Color(0x223A66));
            c.box(x + 10, 788, 14, 14, 2, GOLD);
        }
    }

    /// Strips woven like a bamboo mat; some carry points of light.
    static void woven(Canvas c) {
        c.ground(SAND, SAND);
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 21; column++) {
                double x = column * 80 - 40;
                double y = row * 80 - 30;
                var warm = between(new Color(0xE2C48B), new Color(0xB98B4E), c.random.nextDouble() * 0.7);
                var red = between(CORAL, LACQUER, c.random.nextDouble());
                boolean dyed = Math.abs(column - 10) + Math.abs(row - 6) == 5 || Math.abs(column - 10) + Math.abs(row - 6) == 2;
                var color = dyed ? red : warm;
                if ((row + column) % 2 == 0) c.box(x - 8, y + 6, 96, 68, 8, color);
                else c.box(x + 6, y - 8, 68, 96, 8, color);
                for (int fibre = 0; fibre < 3; fibre++) {
                    if ((row + column) % 2 == 0) c.line(2, veil(INK, 0.12), x, y + 22 + fibre * 18, x + 80, y + 22 + fibre * 18);
                    else c.line(2, veil(INK, 0.12), x + 22 + fibre * 18, y, x + 22 + fibre * 18, y + 80);
                }
                if (c.random.nextInt(19) == 0) {
                    c.glow(x + 40, y + 40, 50, veil(PAPER, 0.9));
                    c.disc(x + 40, y + 40, 10, JADE);
                }
            }
        }
    }
}
