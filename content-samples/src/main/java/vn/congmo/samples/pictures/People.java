package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.util.List;

/// Pictures of people at work, reading and learning.
final class People {

    private People() {}

    /// Head and shoulders.
    static void bust(Canvas c, double x, double y, double size, Color clothes, boolean hat) {
        var body = Canvas.bend(x - size * 1.5, y + size * 3, x - size * 1.6, y + size * 1.1, x, y + size * 0.9, x + size * 1.6, y + size * 1.1, x + size * 1.5, y + size * 3);
        body.closePath();
        c.fill(clothes, body);
        c.box(x - size * 0.34, y + size * 0.5, size * 0.68, size * 0.8, 8, between(SKIN, LACQUER, 0.15));
        c.disc(x, y, size, SKIN);
        if (hat) {
            c.polygon(between(GOLD, PAPER, 0.45), x - size * 1.9, y - size * 0.25, x, y - size * 1.7, x + size * 1.9, y - size * 0.25);
        } else {
            c.fill(INK, new java.awt.geom.Arc2D.Double(x - size * 1.06, y - size * 1.12, size * 2.12, size * 2.1, 8, 164, java.awt.geom.Arc2D.CHORD));
        }
    }

    /// Someone listens to a page on a phone: waves go from the phone to the ear.
    static void listeningReader(Canvas c) {
        c.ground(SUNKEN, SAND);
        c.disc(800, 470, 400, between(ROSE, PAPER, 0.45));
        c.disc(800, 470, 300, between(ROSE, PAPER, 0.15));
        c.box(463, 660, 354, 150, 0, JADE);
        bust(c, 640, 330, 118, JADE, false);
        c.arc(640, 326, 126, 20, 140, 18, LACQUER);
        c.box(728, 300, 40, 88, 26, LACQUER);
        for (int i = 0; i < 4; i++) c.arc(770, 345, 70 + i * 52, -32, 64, 12, veil(LACQUER, 0.95 - i * 0.2));
        c.turned(8, 1090, 420, () -> {
            c.box(990, 220, 230, 420, 40, INK);
            c.box(1006, 244, 198, 372, 22, PAPER);
            c.box(1026, 270, 130, 22, 8, LACQUER);
            for (int i = 0; i < 7; i++) c.box(1026, 316 + i * 34, i % 3 == 2 ? 104 : 156, 12, 6, i == 2 ? GOLD : STONE);
            c.frame(1018, 376, 174, 28, 8, 5, SEA);
        });
        c.curve(46, SKIN, 760, 690, 880, 650, 1000, 590, 1030, 560);
        leafPot(c, 250, 640);
        c.box(0, 800, 1600, 100, 0, between(SAND, STONE, 0.35));
    }

    static void leafPot(Canvas c, double x, double y) {
        for (int i = -3; i <= 3; i++) {
            int lean = i;
            c.turned(lean * 19, x, y, () -> c.ellipse(x, y - 110, 24, 120, between(JADE, MINT, Math.abs(lean) / 4.0)));
        }
        c.polygon(LACQUER, x - 80, y, x + 80, y, x + 60, y + 160, x - 60, y + 160);
    }

    /// A clerk and two citizens at a low counter with a screen turned to both sides.
    static void serviceCounter(Canvas c) {
        c.ground(PAPER, SUNKEN);
        for (int i = 0; i < 5; i++) {
            c.box(90 + i * 300, 70, 220, 300, 12, between(SKY, PAPER, 0.55));
            c.line(7, PAPER, 200 + i * 300, 70, 200 + i * 300, 370);
            c.line(7, PAPER, 90 + i * 300, 220, 310 + i * 300, 220);
        }
        bust(c, 1070, 330, 84, LACQUER, false);
        bust(c, 470, 310, 88, SEA, false);
        bust(c, 240, 350, 74, LEAF, true);
        c.box(0, 560, 1600, 340, 0, new Color(0xC79A6B));
        c.box(0, 548, 1600, 34, 0, new Color(0x8A5A2B));
        for (int i = 0; i < 9; i++) c.box(40 + i * 178, 620, 140, 230, 10, new Color(0xB98754));
        c.box(700, 360, 210, 150, 14, INK);
        c.box(714, 374, 182, 122, 6, MINT);
        c.line(14, JADE, 760, 436, 792, 466, 850, 404);
        c.box(790, 508, 30, 42, 2, INK);
        c.turned(-6, 560, 520, () -> {
            c.box(510, 505, 130, 38, 4, PAPER);
            c.line(5, STONE, 526, 524, 620, 524);
        });
        leafPot(c, 1430, 400);
    }

    /// Rows of learners before a board with shapes; a teacher points.
    static void classroom(Canvas c) {
        c.ground(new Color(0xF4E7D2), SAND);
        c.box(300, 80, 1000, 380, 18, JADE);
        c.frame(300, 80, 1000, 380, 18, 16, new Color(0x8A5A2B));
        c.box(380, 150, 250, 170, 14, veil(PAPER, 0.9));
        c.box(480, 320, 50, 36, 0, veil(PAPER, 0.9));
        c.line(12, JADE, 420, 270, 480, 220, 530, 250, 590, 180);
        c.ring(850, 240, 86, 14, MINT);
        c.line(14, MINT, 850, 240, 850, 180);
        c.line(14, MINT, 850, 240, 896, 262);
        c.curve(20, ROSE, 1000, 400, 1060, 360, 1100, 300, 1090, 250);
        bust(c, 1150, 240, 66, CORAL, false);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 5 - row; i++) {
                double x = 200 + row * 150 + i * 300;
                double y = 500 + row * 150;
                bust(c, x, y, 56, List.of(SEA, LEAF, LACQUER, GOLD, STONE).get((i + row * 2) % 5), i % 3 == 1);
                c.box(x - 118, y + 110, 236, 18, 4, new Color(0x8A5A2B));
                c.box(x - 56, y + 44, 112, 70, 8, INK);
            }
        }
    }

    /// Three people lift one cup of gold under rays.
    static void prize(Canvas c) {
        c.ground(LACQUER, new Color(0x5E0F12));
        for (int i = 0; i < 24; i++) {
            int ray = i;
            c.turned(ray * 15, 800, 330, () -> c.polygon(veil(GOLD, ray % 2 == 0 ? 0.16 : 0.07), 800, 330, 740, -700, 860, -700));
        }
        c.glow(800, 330, 330, veil(GOLD, 0.55));
        c.fill(GOLD, new java.awt.geom.Arc2D.Double(670, 60, 260, 420, 180, 180, java.awt.geom.Arc2D.CHORD));
        c.arc(672, 320, 74, 70, 200, 20, GOLD);
        c.arc(928, 320, 74, -90, 200, 20, GOLD);
        c.box(782, 470, 36, 70, 4, GOLD);
        c.box(710, 536, 180, 34, 8, between(GOLD, INK, 0.3));
        c.polygon(PAPER, star(800, 350, 62, 26));
        c.box(326, 820, 288, 80, 0, JADE);
        c.box(986, 820, 288, 80, 0, SEA);
        bust(c, 470, 560, 96, JADE, false);
        bust(c, 1130, 560, 96, SEA, false);
        bust(c, 800, 690, 90, PAPER, false);
        c.curve(40, SKIN, 560, 760, 640, 700, 690, 620, 726, 566);
        c.curve(40, SKIN, 1040, 760, 960, 700, 910, 620, 874, 566);
        c.specks(120, GOLD, 0, 860);
    }

    static double[] star(double x, double y, double outer, double inner) {
        var points = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            points[2 * i] = x + radius * Math.sin(i * Math.PI / 5);
            points[2 * i + 1] = y - radius * Math.cos(i * Math.PI / 5);
        }
        return points;
    }
}
