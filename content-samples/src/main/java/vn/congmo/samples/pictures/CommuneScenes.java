package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;
import java.util.List;

/// A highland commune that does what helps: a loudspeaker, a grandchild's phone, a class, a voice at the loom, a counter.
final class CommuneScenes {

    private static final List<Color> THREADS = List.of(LACQUER, GOLD, NIGHT, CORAL, MINT);

    private CommuneScenes() {}

    static void loudspeaker(Canvas c) {
        c.ground(new Color(0xF4B183), new Color(0xFCEBCB));
        c.glow(1180, 380, 520, veil(new Color(0xFFF0C8), 0.95));
        hills(c, 420, 80, 3, new Color(0xC9A9A0), new Color(0x6E8F86));
        for (int i = 0; i < 7; i++) c.below(between(new Color(0xC7D37B), new Color(0x3F7D4E), i / 6.0), c.rolling(620 + i * 62, 20, 240 + i * 20));
        stilts(c, 1180, 560, 130, new Color(0x7A5C36), between(GOLD, PAPER, 0.4));
        stilts(c, 760, 600, 84, new Color(0x8B6B3F), between(GOLD, PAPER, 0.4));
        c.line(26, DARK_WOOD, 330, 960, 330, 150);
        for (int side = -1; side <= 1; side += 2) {
            c.polygon(STONE, 330 + side * 20, 200, 330 + side * 20, 250, 330 + side * 140, 310, 330 + side * 140, 140);
            c.ellipse(330 + side * 140, 225, 22, 86, between(STONE, INK, 0.35));
            for (int i = 0; i < 3; i++) c.arc(330 + side * 140, 225, 110 + i * 60, side > 0 ? -28 : 152, 56, 11, veil(LACQUER, 0.9 - i * 0.25));
        }
        buffalo(c, 1240, 950);
        new Figure(560, 1010, 330, NIGHT, INK, Figure.Hair.SCARF, -1).draw(c, 500, 800, 620, 850);
        new Figure(690, 1020, 210, CORAL, JADE, Figure.Hair.SHORT, -1).draw(c, 640, 860, 720, 930);
        new Figure(890, 1030, 320, JADE, NIGHT, Figure.Hair.CONE, -1).draw(c, 830, 890, 950, 880);
        c.polygon(WOOD, 920, 880, 1010, 880, 990, 950, 940, 950);
    }

    static void grandchild(Canvas c) {
        c.ground(new Color(0xBFE0E8), new Color(0xFBF3DA));
        hills(c, 330, 90, 4, new Color(0xA8CCBD), new Color(0x4E8C6A));
        c.box(0, 0, 1600, 110, 0, new Color(0x7A5C36));
        for (int i = 0; i < 27; i++) c.polygon(new Color(0x8B6B3F), i * 60, 100, i * 60 + 60, 100, i * 60 + 30, 160);
        for (int i = 0; i < 3; i++) c.box(90 + i * 700, 110, 40, 760, 4, DARK_WOOD);
        for (int i = 0; i < 4; i++) c.line(14, WOOD, 110, 560 + i * 80, 1510, 560 + i * 80);
        c.box(0, 860, 1600, 207, 0, new Color(0xA9794A));
        for (int i = 0; i < 9; i++) c.line(4, veil(INK, 0.25), i * 200, 860, i * 200 - 40, 1067);
        Seats.stool(c, 620, 990, 700, WOOD);
        new Figure(620, 990, 700, NIGHT, LACQUER, Figure.Hair.SCARF, 1).sit(c, 760, 660, 800, 640);
        new Figure(1040, 990, 560, CORAL, SEA, Figure.Hair.LONG, -1).draw(c, 860, 640, 900, 650);
        c.box(816, 560, 66, 124, 12, INK);
        c.box(823, 570, 52, 102, 4, PAPER);
        c.line(11, JADE, 834, 620, 846, 634, 866, 600);
        hearth(c, 1340, 980);
        c.ellipse(330, 950, 110, 36, WOOD);
        c.polygon(WOOD, 220, 880, 440, 880, 410, 970, 250, 970);
        for (int i = 0; i < 7; i++) c.disc(250 + i * 28, 874 - i % 2 * 18, 26, i % 3 == 0 ? CORAL : GOLD);
    }

    static void evening(Canvas c) {
        c.ground(new Color(0x8A5A34), new Color(0xC08A50));
        for (int i = 0; i < 15; i++) c.line(3, veil(DARK_WOOD, 0.5), i * 115, 0, i * 115, 860);
        c.box(110, 150, 300, 300, 8, NIGHT);
        c.disc(320, 230, 40, new Color(0xFBF1CF));
        c.frame(110, 150, 300, 300, 8, 18, DARK_WOOD);
        c.box(560, 110, 500, 330, 10, PAPER);
        c.box(690, 150, 130, 250, 20, INK);
        c.box(702, 172, 106, 200, 6, MINT);
        for (int i = 0; i < 3; i++) c.box(716, 190 + i * 56, 78, 34, 8, i == 1 ? CORAL : PAPER);
        c.line(14, LACQUER, 960, 300, 840, 264);
        c.polygon(LACQUER, 812, 256, 856, 244, 846, 290);
        for (int i = 0; i < 3; i++) {
            c.glow(300 + i * 500, 90, 240, veil(new Color(0xFFE0A0), 0.75));
            c.line(5, INK, 300 + i * 500, 0, 300 + i * 500, 64);
            c.disc(300 + i * 500, 84, 26, new Color(0xFFF3CF));
        }
        new Figure(1200, 900, 600, LEAF, INK, Figure.Hair.BUN, -1).draw(c, 1070, 380, 1270, 620);
        for (int i = 0; i < 3; i++) {
            double x = 260 + i * 520;
            var old = List.of(Figure.Hair.GREY, Figure.Hair.SCARF, Figure.Hair.GREY).get(i);
            new Figure(x - 90, 1180, 560, List.of(NIGHT, JADE, LACQUER).get(i), INK, old, 0).upper(c, x - 130, 880, x - 20, 860);
            new Figure(x + 120, 1130, 420, List.of(CORAL, GOLD, SEA).get(i), INK, i == 1 ? Figure.Hair.LONG : Figure.Hair.SHORT, -1).upper(c, x + 40, 870, x + 160, 900);
            c.box(x - 240, 900, 480, 28, 6, WOOD);
            c.box(x - 220, 928, 440, 140, 0, DARK_WOOD);
            c.turned(-10, x, 860, () -> c.box(x - 24, 808, 52, 92, 8, INK));
        }
    }

    static void weaver(Canvas c) {
        c.ground(new Color(0xE8C999), new Color(0xC9965C));
        for (int i = 0; i < 12; i++) c.line(4, veil(DARK_WOOD, 0.35), 0, i * 72, 1600, i * 72);
        c.box(0, 880, 1600, 187, 0, new Color(0x7C5230));
        c.box(70, 120, 300, 330, 8, new Color(0xBFE0E8));
        c.polygon(LEAF, 70, 380, 190, 250, 280, 340, 370, 270, 370, 450, 70, 450);
        c.frame(70, 120, 300, 330, 8, 18, DARK_WOOD);
        for (int i = 0; i < 2; i++) c.box(930 + i * 560, 190, 40, 760, 4, DARK_WOOD);
        c.box(890, 180, 680, 36, 6, DARK_WOOD);
        for (int i = 0; i < 22; i++) c.line(3, PAPER, 985 + i * 22.5, 216, 985 + i * 22.5, 640);
        for (int i = 0; i < 9; i++) c.box(976, 640 + i * 24, 508, 24, 0, THREADS.get(i % 5));
        for (int i = 0; i < 7; i++) c.polygon(i % 2 == 0 ? GOLD : PAPER, 1030 + i * 66, 664, 1056 + i * 66, 700, 1030 + i * 66, 736, 1004 + i * 66, 700);
        c.box(950, 856, 560, 30, 8, WOOD);
        Seats.stool(c, 640, 990, 740, WOOD);
        new Figure(640, 990, 740, NIGHT, JADE, Figure.Hair.SCARF, 1).sit(c, 900, 640, 980, 650);
        c.arc(651, 490, 66, 10, 160, 12, PAPER);
        c.box(640, 470, 30, 60, 14, PAPER);
        c.box(990, 630, 130, 26, 13, WOOD);
        c.box(290, 770, 200, 24, 6, WOOD);
        c.box(372, 790, 36, 190, 4, DARK_WOOD);
        c.turned(-12, 380, 700, () -> c.box(350, 640, 66, 128, 12, INK));
        for (int i = 0; i < 4; i++) c.arc(400, 690, 90 + i * 52, 18, 50, 10, veil(LACQUER, 0.95 - i * 0.2));
        for (int i = 0; i < 4; i++) c.disc(150 + i * 62, 960 - i % 2 * 24, 40, THREADS.get(i));
    }

    static void counter(Canvas c) {
        c.ground(new Color(0xF6E3B8), new Color(0xEBCB8E));
        c.box(0, 850, 1600, 217, 0, new Color(0xB98A5A));
        c.box(60, 130, 360, 730, 4, new Color(0xBFE0E8));
        c.polygon(LEAF, 60, 620, 170, 470, 270, 560, 420, 430, 420, 860, 60, 860);
        c.polygon(new Color(0xD9D2C2), 60, 790, 420, 850, 420, 880, 60, 880);
        c.line(12, STONE, 80, 650, 400, 720);
        c.frame(60, 130, 360, 730, 4, 22, DARK_WOOD);
        c.box(1060, 110, 440, 280, 12, JADE);
        for (int i = 0; i < 4; i++) c.box(1100, 150 + i * 56, 360 - i % 2 * 110, 26, 8, veil(PAPER, 0.85));
        new Figure(1290, 1010, 660, SEA, INK, Figure.Hair.SHORT, -1).upper(c, 1090, 680, 1340, 700);
        desk(c, 960, 710, 580, 330, WOOD);
        screen(c, 1350, 540, 170, 130, SEA, false);
        Seats.wheelchair(c, 760, 1010, 660, 1);
        new Figure(760, 1010, 660, CORAL, NIGHT, Figure.Hair.GREY, 1).sit(c, 930, 690, 960, 680);
        c.turned(-8, 1020, 690, () -> c.box(950, 668, 130, 40, 4, PAPER));
        new Figure(500, 1020, 600, LEAF, NIGHT, Figure.Hair.CONE, 1).draw(c, 450, 740, 590, 720);
        c.polygon(WOOD, 540, 720, 640, 720, 624, 810, 556, 810);
        for (int i = 0; i < 4; i++) c.disc(560 + i * 22, 716, 16, i % 2 == 0 ? LEAF : GOLD);
    }

    private static void hearth(Canvas c, double x, double foot) {
        c.glow(x, foot - 60, 200, veil(new Color(0xFF9D4D), 0.7));
        c.polygon(new Color(0xFFC24D), x - 50, foot, x - 10, foot - 110, x + 50, foot);
        c.polygon(CORAL, x - 26, foot, x + 4, foot - 66, x + 30, foot);
        c.line(18, DARK_WOOD, x - 90, foot + 6, x + 90, foot - 8);
        c.ellipse(x, foot - 150, 96, 56, INK);
        c.box(x - 60, foot - 216, 120, 18, 9, STONE);
        for (int i = 0; i < 3; i++) c.disc(x - 10 + i * 22, foot - 250 - i * 50, 20 + i * 8, veil(PAPER, 0.5));
    }

    /// A water buffalo that looks left.
    private static void buffalo(Canvas c, double x, double foot) {
        var hide = new Color(0x4A4440);
        for (int i = 0; i < 4; i++) c.line(26, between(hide, INK, 0.3 * (i % 2)), x - 80 + i * 52, foot - 80, x - 80 + i * 52, foot);
        c.ellipse(x, foot - 110, 130, 66, hide);
        c.ellipse(x - 140, foot - 130, 54, 40, hide);
        c.ellipse(x - 180, foot - 118, 26, 24, between(hide, PAPER, 0.25));
        c.curve(13, SAND, x - 120, foot - 162, x - 90, foot - 220, x - 40, foot - 214);
        c.curve(13, SAND, x - 140, foot - 164, x - 160, foot - 220, x - 210, foot - 220);
        c.disc(x - 156, foot - 138, 6, PAPER);
        c.curve(8, hide, x + 126, foot - 130, x + 160, foot - 90, x + 150, foot - 40);
    }
}
