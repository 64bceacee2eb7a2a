package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.util.List;

/// Pictures of things: what keeps, carries and proves.
final class Things {

    private static final List<Color> SPINES = List.of(LACQUER, JADE, SEA, GOLD, ROSE, LEAF, STONE, CORAL, MINT);

    private Things() {}

    /// A lock of red lacquer with flecks of gold and egg shell.
    static void lacquerLock(Canvas c) {
        c.ground(new Color(0x2B1414), INK);
        for (int i = 0; i < 260; i++) {
            c.turned(c.between(0, 180), 800, 450, () -> c.box(c.between(0, 1600), c.between(0, 900), c.between(3, 14), c.between(3, 9), 2, veil(GOLD, c.between(0.08, 0.4))));
        }
        c.glow(800, 470, 520, veil(LACQUER, 0.8));
        c.arc(800, 360, 170, 0, 180, 64, STONE);
        c.arc(800, 360, 182, 20, 120, 10, SUNKEN);
        c.box(598, 350, 64, 110, 6, STONE);
        c.box(938, 350, 64, 110, 6, STONE);
        c.box(520, 420, 560, 400, 60, LACQUER);
        c.box(520, 420, 560, 130, 60, veil(CORAL, 0.35));
        for (int i = 0; i < 150; i++) {
            c.box(c.between(545, 1050), c.between(700, 800), c.between(4, 15), c.between(4, 12), 3, veil(i % 3 == 0 ? SUNKEN : GOLD, c.between(0.4, 0.95)));
        }
        c.frame(548, 448, 504, 344, 44, 6, GOLD);
        c.disc(800, 580, 52, GOLD);
        c.polygon(GOLD, 780, 600, 820, 600, 842, 716, 758, 716);
        c.disc(800, 580, 24, INK);
        c.polygon(INK, 791, 590, 809, 590, 818, 690, 782, 690);
    }

    /// Shelves of files; on one of them a few spines glow and are joined by a line.
    static void libraryShelves(Canvas c) {
        c.ground(new Color(0x6F4524), new Color(0x4D2E16));
        for (int shelf = 0; shelf < 4; shelf++) {
            double floor = 210 + shelf * 220;
            c.box(0, floor - 190, 1600, 190, 0, new Color(0x3A2210));
            double x = 20;
            while (x < 1580) {
                double width = c.between(22, 58);
                double height = c.between(120, 172);
                var color = SPINES.get(c.random.nextInt(SPINES.size()));
                c.box(x, floor - height, width - 4, height, 5, between(color, INK, c.between(0, 0.25)));
                c.box(x + 5, floor - height + 20, width - 14, 8, 3, veil(PAPER, 0.7));
                c.box(x + 5, floor - 34, width - 14, 14, 3, veil(PAPER, 0.4));
                x += width;
                if (c.random.nextInt(14) == 0) x += c.between(30, 70);
            }
            c.box(0, floor, 1600, 24, 0, new Color(0xA9773F));
        }
        double[] found = {250, 350, 560, 130, 860, 560, 1150, 340, 1390, 780};
        c.line(6, GOLD, found);
        for (int i = 0; i < found.length; i += 2) {
            c.glow(found[i], found[i + 1], 110, veil(GOLD, 0.75));
            c.disc(found[i], found[i + 1], 20, PAPER);
            c.ring(found[i], found[i + 1], 20, 7, LACQUER);
        }
    }

    /// A passage between racks of servers that runs to a bright door.
    static void serverRoom(Canvas c) {
        c.ground(new Color(0x0E1726), new Color(0x1B2B44));
        c.glow(800, 430, 360, veil(SKY, 0.8));
        c.box(720, 320, 160, 250, 8, PAPER);
        c.polygon(new Color(0x2C4266), 720, 570, 880, 570, 1500, 900, 100, 900);
        for (int i = 4; i >= 0; i--) rack(c, i);
        for (int i = 0; i < 7; i++) c.line(4, veil(SKY, 0.5), 800 + (i - 3) * 22, 572, 800 + (i - 3) * 200, 900);
    }

    private static void rack(Canvas c, int depth) {
        double near = Math.pow(0.68, depth);
        double far = Math.pow(0.68, depth + 0.86);
        for (int side = -1; side <= 1; side += 2) {
            double a = 800 + side * 760 * near;
            double b = 800 + side * 760 * far;
            c.polygon(between(new Color(0x31476B), NIGHT, 0.25 + depth * 0.12), a, 445 - 430 * near, b, 445 - 430 * far, b, 445 + 440 * far, a, 445 + 440 * near);
            for (int unit = 1; unit < 14; unit++) {
                double share = unit / 14.0 * 2 - 1;
                c.line(3 * near, veil(SKY, 0.3), a, 445 + 430 * near * share, b, 445 + 430 * far * share);
                for (int light = 1; light <= 3; light++) {
                    double t = light / 4.0;
                    var color = c.random.nextInt(5) == 0 ? GOLD : c.random.nextInt(12) == 0 ? CORAL : MINT;
                    c.disc(a + (b - a) * t, 445 + 430 * (near + (far - near) * t) * (share + 0.055), 7 * near, color);
                }
            }
        }
    }

    /// A brush signs a sheet; the stroke becomes a chain of points, a seal beside it.
    static void signature(Canvas c) {
        c.ground(new Color(0xDCE6EC), between(SKY, PAPER, 0.6));
        c.turned(-4, 800, 480, () -> {
            c.box(352, 112, 860, 760, 14, veil(INK, 0.15));
            c.box(330, 90, 860, 760, 14, PAPER);
            c.box(420, 170, 420, 30, 8, LACQUER);
            for (int i = 0; i < 7; i++) c.box(420, 250 + i * 44, i == 6 ? 330 : 680, 14, 7, SAND);
            c.curve(12, SEA, 430, 720, 480, 600, 530, 760, 590, 640, 640, 740, 690, 660, 760, 720, 860, 640);
            for (int i = 0; i < 8; i++) c.disc(450 + i * 56, 690 + 34 * Math.sin(i * 1.9), 11, i % 2 == 0 ? GOLD : SEA);
            c.ring(1040, 700, 88, 14, LACQUER);
            c.ring(1040, 700, 62, 5, LACQUER);
            c.polygon(LACQUER, People.star(1040, 700, 46, 19));
        });
        c.turned(36, 850, 610, () -> {
            c.box(826, 120, 48, 400, 20, new Color(0x8A5A2B));
            c.box(826, 480, 48, 60, 6, GOLD);
            c.polygon(INK, 826, 540, 874, 540, 850, 634);
        });
    }

    /// A fingerprint whose lines are the contours of a hill; a leaf grows from its middle.
    static void fingerprint(Canvas c) {
        c.ground(new Color(0xEAF1EC), SUNKEN);
        c.glow(800, 450, 620, veil(MINT, 0.75));
        for (int i = 0; i < 15; i++) {
            double across = 40 + i * 24;
            double down = 56 + i * 27;
            double gap = c.between(8, 44);
            var color = between(LACQUER, JADE, i / 14.0);
            c.draw(12, color, new java.awt.geom.Arc2D.Double(800 - across, 470 - down, 2 * across, 2 * down, 250 + gap, 360 - 2 * gap - c.between(0, 30), java.awt.geom.Arc2D.OPEN));
        }
        c.turned(28, 800, 470, () -> c.ellipse(826, 404, 26, 66, LEAF));
        c.turned(-32, 800, 470, () -> c.ellipse(776, 420, 20, 50, JADE));
        c.line(8, JADE, 800, 540, 802, 450);
        for (int i = 0; i < 26; i++) {
            double turn = c.between(0, 6.28);
            double far = c.between(470, 640);
            c.disc(800 + far * 1.15 * Math.cos(turn), 450 + far * 0.62 * Math.sin(turn), c.between(5, 15), veil(c.random.nextBoolean() ? GOLD : CORAL, 0.85));
        }
    }

    /// The ministry's house behind trees: a long front with a red roof and a flight of steps.
    static void ministry(Canvas c) {
        c.ground(new Color(0xBFD9EC), PAPER);
        for (int i = 0; i < 4; i++) Landscapes.cloud(c, 200 + i * 380 + c.between(-80, 80), c.between(90, 190), c.between(50, 90), veil(PAPER, 0.85));
        c.box(250, 380, 1100, 340, 4, new Color(0xF3DFB3));
        c.polygon(LACQUER, 210, 384, 330, 280, 1270, 280, 1390, 384);
        c.box(640, 300, 320, 420, 4, new Color(0xEED29B));
        c.polygon(between(LACQUER, CORAL, 0.3), 600, 304, 800, 176, 1000, 304);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 12; i++) {
                double x = 290 + i * 88;
                if (x > 590 && x < 970) continue;
                c.box(x, 430 + row * 150, 54, 92, 26, between(SEA, SKY, 0.35));
                c.line(4, PAPER, x + 27, 432 + row * 150, x + 27, 520 + row * 150);
            }
        }
        for (int i = 0; i < 4; i++) c.box(672 + i * 76, 380, 28, 340, 6, PAPER);
        c.box(762, 540, 76, 180, 36, new Color(0x6B4200));
        for (int i = 0; i < 5; i++) c.box(600 - i * 24, 716 + i * 16, 400 + i * 48, 18, 2, between(SUNKEN, STONE, i * 0.12));
        c.box(0, 796, 1600, 104, 0, between(MINT, LEAF, 0.5));
        for (int i = 0; i < 6; i++) tree(c, List.of(90, 190, 420, 1180, 1420, 1530).get(i), 800, c.between(84, 130));
    }

    private static void tree(Canvas c, double x, double foot, double size) {
        c.box(x - 10, foot - size * 1.2, 20, size * 1.25, 6, new Color(0x6B4200));
        for (int i = 0; i < 7; i++) {
            c.disc(x + c.between(-0.6, 0.6) * size, foot - size * 1.5 + c.between(-0.5, 0.4) * size, size * c.between(0.4, 0.6), between(JADE, LEAF, c.random.nextDouble()));
        }
    }
}
