package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// What the people of the portraits wear, over the shoulders of a bust.
final class Clothes {

    private static final double X = Bust.X;

    private Clothes() {}

    /// A jacket with lapels over a shirt, with a tie where one is given.
    static void suit(Canvas c, Color jacket, Color shirt, Color tie) {
        c.polygon(shirt, X - 150, 1030, X + 150, 1030, X, 1560);
        c.polygon(tie, X - 46, 1090, X + 46, 1090, X + 24, 1150, X + 58, 1500, X, 1570, X - 58, 1500, X - 24, 1150);
        for (int side = -1; side <= 1; side += 2) {
            c.polygon(between(shirt, INK, 0.08), X, 1092, X + side * 130, 1000, X + side * 168, 1080, X + side * 76, 1180);
            c.polygon(between(jacket, PAPER, 0.1), X + side * 130, 1036, X + side * 280, 1120, X + side * 210, 1240, X + side * 250, 1262, X, 1620);
        }
        c.line(7, between(jacket, INK, 0.4), X, 1600, X, 1640);
    }

    /// A blouse open at the neck under a soft jacket.
    static void blouse(Canvas c, Color jacket, Color blouse, Color skin) {
        c.polygon(blouse, X - 196, 1064, X + 196, 1064, X + 200, 1620, X - 200, 1620);
        c.polygon(skin, X - 104, 1000, X + 104, 1000, X, 1200);
        for (int side = -1; side <= 1; side += 2) {
            c.polygon(between(blouse, INK, 0.1), X + side * 108, 1000, X + side * 190, 1090, X + side * 30, 1260, X, 1200);
            c.polygon(between(jacket, INK, 0.14), X + side * 190, 1050, X + side * 300, 1110, X + side * 240, 1620, X + side * 150, 1620);
        }
    }

    /// The collar and the slanting buttons of an áo dài.
    static void aoDai(Canvas c, Color cloth, Color trim) {
        c.polygon(cloth, X - 130, 1080, X - 116, 940, X - 60, 985, X + 60, 985, X + 116, 940, X + 130, 1080, X, 1120);
        c.curve(10, trim, X - 116, 944, X, 1030, X + 116, 944);
        c.curve(8, between(cloth, INK, 0.3), X + 20, 1100, X + 160, 1180, X + 300, 1230, X + 340, 1500, X + 340, 1620);
        for (int i = 0; i < 3; i++) c.disc(X + 70 + i * 90, 1132 + i * 34, 15, trim);
    }

    /// Flowers of five petals on cloth.
    static void flowers(Canvas c, Color petal, Color heart, double... xy) {
        for (int i = 0; i < xy.length; i += 2) {
            double x = xy[i];
            double y = xy[i + 1];
            for (int turn = 0; turn < 5; turn++) c.turned(turn * 72, x, y, () -> c.ellipse(x, y - 32, 19, 29, petal));
            c.disc(x, y, 13, heart);
        }
    }

    /// An indigo jacket as the Tày wear it: a low collar and buttons of cloth.
    static void indigo(Canvas c, Color cloth) {
        c.polygon(PAPER, X - 84, 1000, X + 84, 1000, X, 1120);
        for (int side = -1; side <= 1; side += 2) c.polygon(between(cloth, INK, 0.25), X + side * 60, 985, X + side * 128, 960, X + side * 140, 1060, X, 1150, X, 1096);
        c.line(9, between(cloth, INK, 0.4), X, 1140, X, 1620);
        for (int i = 0; i < 4; i++) {
            c.line(14, between(cloth, SKY, 0.5), X - 96, 1220 + i * 116, X + 96, 1220 + i * 116);
            c.disc(X, 1220 + i * 116, 19, between(cloth, SKY, 0.6));
        }
    }

    /// A shirt with a soft collar.
    static void polo(Canvas c, Color cloth, Color skin) {
        c.polygon(skin, X - 96, 1000, X + 96, 1000, X, 1180);
        for (int side = -1; side <= 1; side += 2) c.polygon(between(cloth, INK, 0.18), X + side * 100, 970, X + side * 200, 1070, X + side * 60, 1230, X, 1160);
        c.line(8, between(cloth, INK, 0.3), X, 1180, X, 1420);
        for (int i = 0; i < 2; i++) c.disc(X, 1260 + i * 100, 12, between(cloth, INK, 0.5));
    }

    /// A waxed jacket with a hood, for boats and rain.
    static void oilskin(Canvas c, Color cloth) {
        for (int side = -1; side <= 1; side += 2) c.curve(110, between(cloth, INK, 0.14), X + side * 90, 1150, X + side * 170, 1080, X + side * 210, 1000, X + side * 240, 930);
        c.polygon(NIGHT, X - 110, 1030, X + 110, 1030, X, 1190);
        c.line(18, STONE, X, 1180, X, 1620);
        c.box(X - 340, 1330, 210, 24, 12, between(cloth, INK, 0.3));
        c.box(X + 130, 1330, 210, 24, 12, between(cloth, INK, 0.3));
    }
}
