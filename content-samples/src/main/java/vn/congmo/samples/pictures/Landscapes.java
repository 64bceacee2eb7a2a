package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.geom.Path2D;

/// Pictures of land, sky and water.
final class Landscapes {

    private Landscapes() {}

    /// A red mast among hills; its waves reach houses in the valley.
    static void mastOnHills(Canvas c) {
        c.ground(new java.awt.Color(0xF7DDCB), PAPER);
        c.glow(1180, 300, 420, veil(GOLD, 0.45));
        c.disc(1180, 300, 120, between(GOLD, PAPER, 0.35));
        for (int i = 0; i < 4; i++) c.below(between(MINT, JADE, i / 3.4), c.rolling(470 + i * 95, 55 - i * 6, 210 + i * 40));
        for (int r = 90; r <= 390; r += 75) {
            c.arc(470, 230, r, -38, 76, 9, veil(CORAL, 1 - r / 480.0));
            c.arc(470, 230, r, 142, 76, 9, veil(CORAL, 1 - r / 480.0));
        }
        mast(c, 470, 230, 720);
        for (int i = 0; i < 9; i++) house(c, 820 + i * 78 + c.between(-12, 12), 700 + c.between(-24, 40), c.between(26, 38));
        c.curve(6, GOLD, 470, 720, 640, 800, 900, 770, 1200, 840, 1600, 770);
        for (int i = 0; i < 7; i++) c.disc(560 + i * 150, 795 + (i % 2) * 8, 9, PAPER);
    }

    private static void mast(Canvas c, double x, double top, double foot) {
        c.line(9, LACQUER, x - 62, foot, x - 8, top, x + 8, top, x + 62, foot);
        for (int i = 0; i < 7; i++) {
            double upper = top + (foot - top) * i / 7.0;
            double lower = top + (foot - top) * (i + 1) / 7.0;
            double a = 8 + 54 * i / 7.0;
            double b = 8 + 54 * (i + 1) / 7.0;
            c.line(4, LACQUER, x - a, upper, x + b, lower);
            c.line(4, LACQUER, x + a, upper, x - b, lower);
        }
        c.box(x - 26, top - 6, 14, 74, 6, INK);
        c.box(x + 12, top - 6, 14, 74, 6, INK);
        c.disc(x, top - 20, 13, CORAL);
    }

    static void house(Canvas c, double x, double y, double size) {
        c.box(x - size, y, 2 * size, size * 1.1, 2, SUNKEN);
        c.polygon(LACQUER, x - size * 1.35, y + 4, x, y - size * 0.95, x + size * 1.35, y + 4);
        c.box(x - size * 0.2, y + size * 0.4, size * 0.4, size * 0.7, 2, between(GOLD, PAPER, 0.2));
    }

    /// Terraced fields; along their edges run points of light like data along lines.
    static void terraces(Canvas c) {
        c.ground(new java.awt.Color(0xD7E7F5), PAPER);
        c.below(between(SKY, MINT, 0.6), c.rolling(300, 60, 260));
        c.below(MINT, c.rolling(380, 60, 180));
        for (int i = 0; i < 13; i++) {
            var edge = c.rolling(410 + i * 40, 34, 190 + i * 14);
            c.below(between(i % 2 == 0 ? new java.awt.Color(0xB9D8A8) : new java.awt.Color(0xD8D58F), JADE, i / 16.0), edge);
            var lit = new Path2D.Double();
            lit.moveTo(0, edge.applyAsDouble(0));
            for (int x = 8; x <= Canvas.WIDTH; x += 8) lit.lineTo(x, edge.applyAsDouble(x));
            c.draw(4, veil(PAPER, 0.75), lit);
            if (i % 3 == 1) {
                for (double x = c.between(20, 90); x < Canvas.WIDTH; x += c.between(70, 190)) {
                    c.glow(x, edge.applyAsDouble(x), 26, veil(GOLD, 0.7));
                    c.disc(x, edge.applyAsDouble(x), 8, CORAL);
                }
            }
        }
        for (int i = 0; i < 4; i++) house(c, 260 + i * 330 + c.between(-60, 60), 350 + c.between(0, 40), 26);
    }

    /// A storm seen from above: arms turn about an eye over the sea, a coast on the left.
    static void stormMap(Canvas c) {
        c.ground(new java.awt.Color(0x24508C), new java.awt.Color(0x163765));
        for (int i = 1; i < 12; i++) c.line(1.5, veil(SKY, 0.16), 0, i * 75, 1600, i * 75);
        for (int i = 1; i < 22; i++) c.line(1.5, veil(SKY, 0.16), i * 75, 0, i * 75, 900);
        coast(c, 40, LEAF);
        coast(c, 0, between(SAND, LEAF, 0.25));
        for (int arm = 0; arm < 5; arm++) {
            for (int i = 0; i < 150; i++) {
                double turn = i / 26.0 + arm * 1.2566;
                double radius = 34 + i * 2.5;
                c.disc(1010 + radius * Math.cos(turn), 460 + radius * 0.86 * Math.sin(turn),
                        34 - i * 0.17, veil(between(PAPER, SKY, i / 190.0), 0.16));
            }
        }
        c.disc(1010, 460, 26, new java.awt.Color(0x163765));
        c.ring(1010, 460, 26, 6, PAPER);
        double[] x = {1010, 850, 700, 560, 440};
        double[] y = {460, 400, 350, 330, 290};
        for (int i = 0; i < 4; i++) c.line(7, GOLD, x[i], y[i], x[i + 1], y[i + 1]);
        for (int i = 1; i < 5; i++) {
            c.ring(x[i], y[i], 22 + i * 16, 4, veil(GOLD, 0.6));
            c.disc(x[i], y[i], 12, CORAL);
        }
    }

    private static void coast(Canvas c, double shift, java.awt.Color color) {
        var land = Canvas.bend(-10, -10, 470 + shift, -10, 400 + shift, 120, 300 + shift, 210, 260 + shift, 320, 360 + shift, 450,
                450 + shift, 560, 480 + shift, 680, 430 + shift, 800, 300 + shift, 910, -10, 910);
        land.closePath();
        c.fill(color, land);
    }

    /// Houses on stilts in still flood water, a boat between them, clearing sky.
    static void floodedVillage(Canvas c) {
        c.ground(new java.awt.Color(0xA9BDCB), new java.awt.Color(0xE9E4D8));
        c.glow(1250, 240, 380, veil(PAPER, 0.9));
        for (int i = 0; i < 5; i++) cloud(c, c.between(60, 1500), c.between(70, 200), c.between(60, 110), veil(PAPER, 0.6));
        c.below(between(LEAF, MINT, 0.5), c.rolling(440, 40, 230));
        c.below(between(LEAF, JADE, 0.4), c.rolling(500, 26, 160));
        c.box(0, 560, 1600, 340, 0, new java.awt.Color(0x7FA3B5));
        for (int i = 0; i < 46; i++) {
            double x = c.between(-60, 1560);
            double y = c.between(590, 890);
            c.line(c.between(2, 5), veil(PAPER, 0.35), x, y, x + c.between(50, 170), y);
        }
        stilts(c, 290, 520, 110);
        stilts(c, 720, 480, 140);
        stilts(c, 1290, 530, 104);
        boat(c, 1010, 740);
    }

    static void cloud(Canvas c, double x, double y, double size, java.awt.Color color) {
        c.ellipse(x, y, size * 1.7, size * 0.4, color);
        c.ellipse(x - size * 0.5, y - size * 0.25, size * 0.7, size * 0.45, color);
        c.ellipse(x + size * 0.4, y - size * 0.3, size * 0.8, size * 0.5, color);
    }

    private static void stilts(Canvas c, double x, double y, double size) {
        for (int i = -2; i <= 2; i++) c.line(12, INK, x + i * size * 0.42, y + size * 0.6, x + i * size * 0.42, y + size * 1.35);
        c.ellipse(x, y + size * 1.38, size * 1.3, 14, veil(INK, 0.18));
        c.box(x - size, y - size * 0.1, 2 * size, size * 0.75, 4, new java.awt.Color(0xB98B5E));
        c.box(x - size * 1.1, y + size * 0.6, size * 2.2, size * 0.12, 2, new java.awt.Color(0x6B4200));
        c.polygon(LACQUER, x - size * 1.4, y, x - size * 0.7, y - size * 0.8, x + size * 0.7, y - size * 0.8, x + size * 1.4, y);
        c.box(x - size * 0.7, y + size * 0.1, size * 0.4, size * 0.34, 3, between(GOLD, PAPER, 0.3));
        c.box(x + size * 0.3, y + size * 0.1, size * 0.4, size * 0.34, 3, between(GOLD, PAPER, 0.3));
    }

    private static void boat(Canvas c, double x, double y) {
        c.ellipse(x, y + 62, 210, 16, veil(INK, 0.2));
        var hull = Canvas.bend(x - 210, y, x - 120, y + 66, x, y + 70, x + 120, y + 66, x + 210, y);
        hull.closePath();
        c.fill(new java.awt.Color(0x6B4200), hull);
        People.bust(c, x - 60, y - 66, 34, CORAL, true);
        People.bust(c, x + 60, y - 58, 30, SEA, false);
        c.line(8, INK, x + 104, y - 60, x + 170, y + 96);
    }

    /// A bridge at night; its lights stand on their heads in the river.
    static void bridgeAtNight(Canvas c) {
        c.ground(NIGHT, new java.awt.Color(0x3A4F78));
        c.specks(160, PAPER, 0, 420);
        c.disc(1320, 150, 62, between(PAPER, GOLD, 0.2));
        c.disc(1292, 138, 56, between(NIGHT, new java.awt.Color(0x3A4F78), 0.16));
        c.below(new java.awt.Color(0x1A2A4A), c.rolling(520, 22, 120));
        c.box(0, 600, 1600, 300, 0, new java.awt.Color(0x223A66));
        for (int tower = 0; tower < 2; tower++) {
            double x = 480 + tower * 640;
            for (int i = 1; i <= 9; i++) {
                c.line(3, veil(SKY, 0.75), x, 190 + i * 8, x - i * 33, 560);
                c.line(3, veil(SKY, 0.75), x, 190 + i * 8, x + i * 33, 560);
            }
            c.polygon(PAPER, x - 16, 680, x - 8, 170, x + 8, 170, x + 16, 680);
        }
        c.box(0, 556, 1600, 18, 0, ROSE);
        for (int x = 40; x < 1600; x += 64) {
            c.glow(x, 546, 34, veil(GOLD, 0.8));
            c.disc(x, 546, 6, PAPER);
            for (int k = 0; k < 6; k++) c.ellipse(x + c.between(-6, 6), 640 + k * 40, 5 + k * 3, 4, veil(GOLD, 0.5 - k * 0.07));
        }
    }
}
