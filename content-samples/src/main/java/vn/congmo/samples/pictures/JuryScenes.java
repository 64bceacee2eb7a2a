package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;
import java.util.List;

/// Two days of a jury: reading, touching, listening, quarrelling, and the drum at the end.
final class JuryScenes {

    private static final List<Color> BINDERS = List.of(LACQUER, JADE, SEA, GOLD, ROSE, LEAF);

    private JuryScenes() {}

    static void reading(Canvas c) {
        room(c, new Color(0x6F3B2A), new Color(0x8A5238));
        for (int shelf = 0; shelf < 2; shelf++) {
            c.box(240, 300 + shelf * 190, 1120, 20, 4, DARK_WOOD);
            for (int i = 0; i < 20; i++) {
                double high = c.between(100, 150);
                c.box(260 + i * 54, 300 + shelf * 190 - high, 44, high, 6, between(BINDERS.get((i * 5 + shelf) % 6), INK, 0.15));
            }
        }
        for (int i = 0; i < 2; i++) c.glow(560 + i * 480, 560, 330, veil(new Color(0xFFE0A0), 0.6));
        Seats.stool(c, 270, 1000, 720, WOOD);
        new Figure(270, 1000, 720, SEA, NIGHT, Figure.Hair.GREY, 1).sit(c, 470, 640, 500, 660);
        Seats.wheelchair(c, 1340, 1000, 720, -1);
        new Figure(1340, 1000, 720, JADE, INK, Figure.Hair.BUN, -1).sit(c, 1150, 640, 1120, 660);
        c.polygon(PAPER, 470, 560, 600, 600, 600, 690, 470, 650);
        c.polygon(PAPER, 1140, 560, 1010, 600, 1010, 690, 1140, 650);
        for (int i = 0; i < 8; i++) c.box(690 + c.between(-10, 10), 664 - i * 26, 220, 24, 4, between(BINDERS.get(i % 6), PAPER, 0.2));
        for (int i = 0; i < 2; i++) {
            c.line(12, INK, 620 + i * 360, 690, 620 + i * 360, 500, 580 + i * 440, 470);
            c.polygon(GOLD, 540 + i * 440, 500, 640 + i * 440, 500, 616 + i * 440, 430, 564 + i * 440, 430);
        }
        c.box(400, 690, 800, 30, 8, WOOD);
        for (int i = 0; i < 2; i++) c.box(450 + i * 660, 720, 40, 290, 4, DARK_WOOD);
    }

    static void bamboo(Canvas c) {
        room(c, new Color(0xDCE8D4), new Color(0xB7CCA9));
        for (int i = 0; i < 3; i++) {
            c.box(130 + i * 480, 90, 380, 300, 10, new Color(0xCFE7EC));
            c.ellipse(320 + i * 480, 326, 150, 60, LEAF);
            c.frame(130 + i * 480, 90, 380, 300, 10, 16, PAPER);
        }
        new Figure(270, 1150, 760, CORAL, INK, Figure.Hair.SHORT, 1).upper(c, 160, 500, 440, 560);
        c.curve(14, GOLD, 160, 500, 180, 330, 320, 300, 440, 340, 440, 560);
        new Figure(640, 1140, 720, NIGHT, INK, Figure.Hair.GREY, 1).upper(c, 560, 760, 790, 600);
        new Figure(1010, 1140, 720, MINT, INK, Figure.Hair.LONG, -1).upper(c, 820, 630, 950, 690);
        c.box(982, 486, 58, 20, 8, INK);
        new Figure(1360, 1150, 760, GOLD, INK, Figure.Hair.BUN, -1).upper(c, 1220, 700, 1450, 440);
        c.box(60, 760, 1480, 36, 8, WOOD);
        c.box(90, 796, 1420, 280, 0, DARK_WOOD);
        weave(c, 810, 690, 130);
        for (int i = 0; i < 7; i++) c.line(11, between(GOLD, WOOD, 0.15 + i % 2 * 0.25), 160 + i * 10, 756 - i * 9, 400 + i * 14, 756 - i * 9);
        Seats.cane(c, 1110, 720, 1180, 1060, 12);
    }

    static void presentation(Canvas c) {
        room(c, new Color(0xEBD9B8), new Color(0xC9A877));
        new Figure(470, 860, 620, STONE, STONE, Figure.Hair.SHORT, 1).draw(c, 400, 560, 600, 500);
        for (int i = 0; i < 3; i++) {
            c.polygon(veil(PAPER, 0.62), 250 + i * 150, 190 + i % 2 * 20, 400 + i * 150, 210 - i % 2 * 20, 400 + i * 150, 850, 250 + i * 150, 870);
            c.line(12, WOOD, 250 + i * 150, 190 + i % 2 * 20, 250 + i * 150, 870, 400 + i * 150, 850, 400 + i * 150, 210 - i % 2 * 20, 250 + i * 150, 190 + i % 2 * 20);
        }
        desk(c, 790, 620, 340, 220, WOOD);
        scale(c, 960, 620);
        c.ellipse(940, 505, 26, 20, CORAL);
        c.ellipse(980, 505, 26, 20, GOLD);
        new Figure(1230, 860, 600, LEAF, NIGHT, Figure.Hair.LONG, -1).draw(c, 1010, 510, 1320, 620);
        c.box(1192, 308, 46, 15, 7, INK);
        Seats.cane(c, 1320, 620, 1400, 870, 10);
        for (int i = 0; i < 5; i++) {
            var hair = List.of(Figure.Hair.GREY, Figure.Hair.BUN, Figure.Hair.SHORT, Figure.Hair.SCARF, Figure.Hair.LONG).get(i);
            double x = 160 + i * 320;
            new Figure(x, 1300, 560, List.of(NIGHT, CORAL, SEA, JADE, LACQUER).get(i), INK, hair, 2).upper(c, x - 90, 1040, x + 90, i == 3 ? 720 : 1040);
        }
        c.box(0, 1010, 1600, 60, 0, DARK_WOOD);
    }

    static void quarrel(Canvas c) {
        room(c, new Color(0xF3D3B4), new Color(0xD79F74));
        new Figure(130, 960, 540, MINT, INK, Figure.Hair.LONG, 1).draw(c, 90, 720, 190, 500);
        new Figure(1480, 960, 540, SEA, INK, Figure.Hair.GREY, -1).draw(c, 1390, 700, 1530, 700);
        c.box(1370, 660, 44, 56, 8, PAPER);
        bubble(c, 420, 170, LACQUER, 1);
        bubble(c, 1150, 150, JADE, -1);
        new Figure(470, 1020, 740, LACQUER, INK, Figure.Hair.SHORT, 1).draw(c, 330, 470, 690, 500);
        new Figure(1140, 1020, 740, JADE, NIGHT, Figure.Hair.BUN, -1).draw(c, 920, 510, 1270, 480);
        desk(c, 580, 720, 450, 300, WOOD);
        scale(c, 805, 720);
        c.polygon(PAPER, 610, 716, 700, 716, 690, 690, 620, 690);
    }

    static void drum(Canvas c) {
        c.ground(new Color(0x54406F), new Color(0xE39A6B));
        c.box(0, 860, 1600, 207, 0, new Color(0x5C3A2A));
        c.box(760, 120, 740, 420, 10, new Color(0xF6B47A));
        c.disc(1330, 280, 76, new Color(0xFFE3A3));
        for (int i = 0; i < 9; i++) c.box(776 + i * 80, 430 - i * 37 % 130, 70, 110 + i * 37 % 130, 0, new Color(0x6B4A6E));
        c.frame(760, 120, 740, 420, 10, 22, DARK_WOOD);
        c.line(12, DARK_WOOD, 1130, 120, 1130, 540);
        for (int side = -1; side <= 1; side += 2) c.line(34, DARK_WOOD, 320 + side * 170, 960, 320 + side * 60, 620);
        c.disc(320, 560, 200, LACQUER);
        c.disc(320, 560, 168, new Color(0xEBD9A8));
        c.polygon(GOLD, People.star(320, 560, 76, 32));
        for (int i = 0; i < 24; i++) c.turned(i * 15, 320, 560, () -> c.disc(320, 376, 9, GOLD));
        for (int i = 0; i < 3; i++) c.arc(320, 560, 240 + i * 46, 20, 50, 9, veil(GOLD, 0.8 - i * 0.2));
        c.line(18, WOOD, 560, 430, 440, 500);
        c.disc(430, 506, 24, LACQUER);
        new Figure(650, 1010, 640, SEA, INK, Figure.Hair.SHORT, -1).draw(c, 560, 430, 730, 700);
        Seats.wheelchair(c, 930, 1010, 560, 1);
        new Figure(930, 1010, 560, JADE, INK, Figure.Hair.BUN, 1).sit(c, 1020, 730, 1050, 750);
        Seats.stool(c, 1440, 1010, 560, WOOD);
        new Figure(1440, 1010, 560, CORAL, INK, Figure.Hair.GREY, -1).sit(c, 1330, 740, 1310, 720);
        c.box(1060, 770, 270, 24, 6, WOOD);
        c.box(1170, 790, 40, 220, 4, DARK_WOOD);
        for (int i = 0; i < 4; i++) c.box(1120, 742 - i * 22, 130, 20, 3, i % 2 == 0 ? PAPER : SUNKEN);
        c.box(1178, 674, 14, 92, 0, LACQUER);
        for (int i = 0; i < 2; i++) c.box(1080 + i * 200, 742, 34, 28, 8, MINT);
    }

    private static void room(Canvas c, Color wall, Color low) {
        c.ground(wall, between(wall, PAPER, 0.12));
        c.box(0, 830, 1600, 237, 0, low);
        c.box(0, 820, 1600, 14, 0, between(low, INK, 0.3));
    }

    /// The scale that speaks: a pan, a dial and sound.
    private static void scale(Canvas c, double x, double foot) {
        c.polygon(STONE, x - 100, foot, x - 66, foot - 70, x + 66, foot - 70, x + 100, foot);
        c.box(x - 40, foot - 50, 80, 34, 6, NIGHT);
        c.box(x - 120, foot - 98, 240, 24, 12, SUNKEN);
        for (int i = 0; i < 3; i++) c.arc(x, foot - 110, 80 + i * 40, 50, 80, 9, veil(GOLD, 0.9 - i * 0.22));
    }

    private static void weave(Canvas c, double x, double y, double r) {
        c.ellipse(x, y, r, r * 0.72, GOLD);
        var before = c.pen.getClip();
        c.pen.clip(new java.awt.geom.Ellipse2D.Double(x - r, y - r * 0.72, 2 * r, 1.44 * r));
        for (int i = -5; i <= 5; i++) {
            c.line(9, between(WOOD, GOLD, 0.25), x + i * 34 - 60, y - 120, x + i * 34 + 60, y + 120);
            c.line(9, between(LACQUER, GOLD, 0.3), x + i * 34 + 60, y - 120, x + i * 34 - 60, y + 120);
        }
        c.pen.setClip(before);
    }

    /// Words without words: a bubble with three lines and a dash of temper.
    private static void bubble(Canvas c, double x, double y, Color color, int side) {
        c.box(x - 190, y - 110, 380, 200, 80, color);
        c.polygon(color, x - side * 20, y + 70, x + side * 60, y + 70, x + side * 70, y + 150);
        for (int i = 0; i < 2; i++) c.line(16, PAPER, x - 120, y - 50 + i * 44, x + 120 - i * 70, y - 50 + i * 44);
        c.line(16, GOLD, x - 120, y + 44, x - 80, y + 24, x - 40, y + 50, x, y + 24, x + 40, y + 50, x + 80, y + 24);
    }
}
