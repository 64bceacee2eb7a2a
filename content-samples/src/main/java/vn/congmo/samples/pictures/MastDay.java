package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;

/// A day at a 5G mast in the highlands.
final class MastDay {

    private MastDay() {}

    static void dawn(Canvas c) {
        c.ground(new Color(0x5B6C9B), new Color(0xF9C79B));
        c.glow(1120, 480, 620, veil(new Color(0xFFE0A0), 0.95));
        c.disc(1120, 480, 84, new Color(0xFFF0C8));
        hills(c, 520, 95, 5, new Color(0xB58FA0), new Color(0x23384A));
        mast(c, 420, 170, 860, 92, new Color(0x6E1D22));
        waves(c, 420, 190, 90, 62, 4, PAPER);
        new Figure(640, 915, 190, CORAL, NIGHT, Figure.Hair.HELMET, -1).draw(c, 575, 800, 690, 830);
        new Figure(730, 925, 185, SEA, INK, Figure.Hair.HELMET, -1).draw(c);
        bamboo(c, 1380, 1067, 620, new Color(0x1B3A36));
    }

    static void climb(Canvas c) {
        c.ground(new Color(0x6FA8DC), new Color(0xE8F1F4));
        for (int i = 0; i < 4; i++) Landscapes.cloud(c, c.between(80, 1500), c.between(260, 620), c.between(80, 150), veil(PAPER, 0.75));
        hills(c, 780, 80, 4, new Color(0x9EC3B4), new Color(0x3B7A5B));
        for (int i = 0; i < 5; i++) Landscapes.house(c, 1020 + i * 90, 960 + (i % 2) * 24, 20);
        for (int side = -1; side <= 1; side += 2) c.line(30, LACQUER, 600 + side * 240, 1100, 600 + side * 110, -40);
        for (int i = 0; i < 7; i++) {
            double y = 1060 - i * 170;
            double a = 235 - i * 20;
            c.line(13, between(LACQUER, INK, 0.15), 600 - a, y, 600 + a - 20, y - 170);
            c.line(13, LACQUER, 600 + a, y, 600 - a + 20, y - 170);
            c.line(16, LACQUER, 600 - a, y, 600 + a, y);
        }
        c.box(230, 60, 90, 330, 18, PAPER);
        c.box(290, 190, 170, 22, 4, STONE);
        c.curve(9, GOLD, 640, 540, 700, 470, 690, 330);
        new Figure(610, 850, 470, GOLD, NIGHT, Figure.Hair.HELMET, -1).draw(c, 470, 400, 690, 330);
        c.line(16, LACQUER, 560, 640, 660, 640);
    }

    static void village(Canvas c) {
        c.ground(new Color(0xBFE0E8), new Color(0xFBF3DA));
        hills(c, 330, 75, 3, new Color(0xA8CCBD), new Color(0x5E9A78));
        mast(c, 1330, 150, 480, 40, LACQUER);
        waves(c, 1330, 165, 50, 44, 4, CORAL);
        for (int i = 0; i < 9; i++) c.below(between(new Color(0xD9D77F), new Color(0x4E8C4E), i / 9.0), c.rolling(560 + i * 58, 22, 230 + i * 20));
        stilts(c, 330, 500, 170, new Color(0x8B6B3F), between(GOLD, PAPER, 0.4));
        stilts(c, 820, 520, 120, new Color(0x7A5C36), between(GOLD, PAPER, 0.4));
        new Figure(620, 980, 330, SEA, INK, Figure.Hair.SCARF, 1).draw(c, 560, 830, 720, 790);
        c.box(708, 756, 34, 58, 6, INK);
        new Figure(850, 990, 290, LACQUER, NIGHT, Figure.Hair.CONE, -1).draw(c, 770, 840, 900, 850);
        new Figure(975, 1000, 210, GOLD, JADE, Figure.Hair.SHORT, -1).draw(c, 915, 880, 1010, 910);
    }

    static void classroom(Canvas c) {
        c.ground(new Color(0xC89B62), new Color(0xE7C999));
        for (int i = 0; i < 17; i++) c.line(3, veil(DARK_WOOD, 0.35), i * 100, 0, i * 100, 800);
        c.box(80, 130, 360, 380, 8, new Color(0xCFE8EE));
        c.polygon(LEAF, 80, 430, 200, 330, 300, 400, 440, 300, 440, 510, 80, 510);
        c.frame(80, 130, 360, 380, 8, 20, DARK_WOOD);
        c.line(12, DARK_WOOD, 260, 130, 260, 510);
        beam(c, PAPER, 80, 130, 440, 130, 1000, 1067, 300, 1067);
        c.box(640, 90, 640, 400, 14, INK);
        c.box(658, 108, 604, 364, 6, new Color(0x2B6C8A));
        var before = c.pen.getClip();
        c.pen.clipRect(658, 108, 604, 332);
        new Figure(960, 1080, 950, CORAL, CORAL, Figure.Hair.LONG, 0).draw(c);
        c.pen.setClip(before);
        c.box(658, 440, 604, 32, 0, INK);
        c.disc(690, 456, 9, CORAL);
        new Figure(1430, 800, 520, JADE, INK, Figure.Hair.BUN, -1).draw(c, 1300, 400, 1480, 580);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4 - row; i++) {
                double x = 290 + row * 150 + i * 330;
                double y = 960 + row * 190;
                var hair = (i + row) % 3 == 0 ? Figure.Hair.SCARF : i % 2 == 0 ? Figure.Hair.SHORT : Figure.Hair.LONG;
                new Figure(x, y, 400, java.util.List.of(SEA, LACQUER, LEAF, NIGHT).get((i + row) % 4), INK, hair, 2).draw(c, x - 90, y - 190, x + 90, i == 1 && row == 0 ? y - 440 : y - 190);
                desk(c, x - 140, y - 180, 280, 150, WOOD);
            }
        }
    }

    static void night(Canvas c) {
        c.ground(new Color(0x0B1430), new Color(0x39487A));
        c.specks(260, PAPER, 0, 620);
        c.disc(300, 190, 66, new Color(0xFBF1CF));
        hills(c, 600, 90, 4, new Color(0x2C3A66), new Color(0x0D1A2B));
        mast(c, 1180, 120, 760, 84, new Color(0x8A97B8));
        c.glow(1180, 95, 130, veil(CORAL, 0.9));
        waves(c, 1180, 150, 100, 74, 5, SKY);
        for (int i = 0; i < 3; i++) {
            double x = 240 + i * 270;
            c.glow(x, 800 + i * 20, 210, veil(GOLD, 0.5));
            stilts(c, x, 770 + i * 20, 92, new Color(0x2E2418), new Color(0xFFD27A));
        }
        c.glow(1080, 960, 190, veil(new Color(0xFF9D4D), 0.75));
        new Figure(960, 1040, 210, LACQUER, INK, Figure.Hair.SCARF, 1).draw(c, 930, 940, 1030, 950);
        new Figure(1190, 1040, 220, SEA, INK, Figure.Hair.SHORT, -1).draw(c, 1120, 950, 1230, 950);
        c.polygon(new Color(0xFFC24D), 1050, 1010, 1078, 930, 1110, 1010);
        c.line(12, DARK_WOOD, 1040, 1016, 1120, 1004);
    }
}
