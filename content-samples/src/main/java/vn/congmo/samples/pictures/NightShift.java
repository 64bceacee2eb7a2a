package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;
import java.util.List;

/// A night on duty, told by its meal: screens, the stove, three bowls, a call, and the way home.
final class NightShift {

    private static final Color LAMP = new Color(0xFFE0A0);

    private NightShift() {}

    static void screens(Canvas c) {
        c.ground(new Color(0x1A2442), new Color(0x2A3760));
        c.box(120, 80, 1360, 420, 8, new Color(0x0B1430));
        c.disc(1280, 190, 60, new Color(0xFBF1CF));
        for (int i = 0; i < 13; i++) {
            double high = 110 + i * 67 % 170;
            c.box(130 + i * 104, 500 - high, 92, high, 0, new Color(0x1F2B50));
            for (int k = 0; k < 3; k++) if ((i + k) % 3 != 1) c.box(150 + i * 104 + k % 2 * 36, 500 - high + 24 + k * 30, 18, 16, 0, new Color(0xFFD27A));
        }
        c.frame(120, 80, 1360, 420, 8, 20, NIGHT);
        for (int i = 1; i < 3; i++) c.line(14, NIGHT, 120 + i * 453, 80, 120 + i * 453, 500);
        c.disc(800, 180, 86, PAPER);
        c.ring(800, 180, 86, 12, DARK_WOOD);
        c.line(11, INK, 800, 180, 833, 161);
        c.line(8, INK, 800, 180, 800, 118);
        for (int i = 0; i < 3; i++) c.glow(340 + i * 460, 760, 260, veil(SKY, 0.4));
        new Figure(340, 1180, 700, CORAL, INK, Figure.Hair.LONG, 0).upper(c, 250, 880, 430, 880);
        new Figure(800, 1190, 720, JADE, INK, Figure.Hair.SHORT, 0).upper(c, 700, 880, 900, 880);
        c.arc(800, 530, 66, 0, 180, 12, SUNKEN);
        for (int side = -1; side <= 1; side += 2) c.box(800 + side * 64 - 14, 520, 28, 52, 14, SUNKEN);
        new Figure(1260, 1180, 700, MINT, INK, Figure.Hair.GREY, 0).upper(c, 1170, 880, 1350, 880);
        c.box(0, 890, 1600, 34, 0, WOOD);
        c.box(0, 924, 1600, 143, 0, DARK_WOOD);
        for (int i = 0; i < 3; i++) {
            double x = 220 + i * 460;
            c.box(x, 760, 240, 130, 12, INK);
            c.disc(x + 120, 825, 14, STONE);
        }
        for (int i = 0; i < 2; i++) c.box(540 + i * 480, 850, 46, 44, 8, i == 0 ? GOLD : PAPER);
    }

    static void stove(Canvas c) {
        c.ground(new Color(0xF0D9A8), new Color(0xE2BB7C));
        for (int row = 0; row < 5; row++) for (int i = 0; i < 12; i++) c.frame(i * 140 - row % 2 * 70, 330 + row * 80, 140, 80, 4, 3, veil(WOOD, 0.3));
        c.box(90, 80, 330, 250, 8, NIGHT);
        c.disc(330, 160, 34, new Color(0xFBF1CF));
        c.frame(90, 80, 330, 250, 8, 18, PAPER);
        c.box(860, 120, 620, 20, 4, DARK_WOOD);
        for (int i = 0; i < 6; i++) c.box(890 + i * 96, 50 + i % 2 * 16, 62, 70 - i % 2 * 16, 10, List.of(LACQUER, GOLD, JADE).get(i % 3));
        c.glow(1000, 620, 360, veil(LAMP, 0.8));
        new Figure(760, 1180, 760, CORAL, INK, Figure.Hair.BUN, 1).upper(c, 880, 690, 960, 570);
        c.polygon(PAPER, 676, 640, 836, 640, 850, 830, 660, 830);
        new Figure(330, 1160, 700, SEA, INK, Figure.Hair.GREY, 1).upper(c, 400, 720, 500, 700);
        for (int i = 0; i < 3; i++) bowl(c, 490, 716 - i * 26, 62, PAPER);
        c.box(0, 810, 1600, 34, 0, SUNKEN);
        c.box(0, 844, 1600, 223, 0, new Color(0x7E8F86));
        for (int i = 0; i < 4; i++) c.frame(60 + i * 390, 880, 330, 170, 10, 6, veil(INK, 0.25));
        pot(c, 1060, 800, 170, LACQUER);
        pot(c, 1380, 800, 120, STONE);
        for (int i = 0; i < 6; i++) c.turned(i * 24 - 60, 190, 800, () -> c.ellipse(190, 730, 22, 76, between(LEAF, MINT, 0.15)));
        c.box(120, 780, 150, 32, 10, WOOD);
        c.line(16, WOOD, 950, 560, 1020, 626);
    }

    static void meal(Canvas c) {
        c.ground(new Color(0x4A3350), new Color(0x7A4B45));
        c.box(0, 800, 1600, 267, 0, new Color(0x5A3526));
        c.glow(800, 560, 720, veil(LAMP, 0.75));
        c.line(6, INK, 800, 0, 800, 150);
        c.polygon(LACQUER, 690, 240, 910, 240, 860, 150, 740, 150);
        c.ellipse(800, 240, 110, 20, LAMP);
        c.box(90, 150, 300, 210, 10, INK);
        c.box(106, 166, 268, 178, 4, SEA);
        c.line(9, MINT, 130, 300, 190, 260, 240, 280, 350, 210);
        Seats.stool(c, 330, 1000, 720, WOOD);
        new Figure(330, 1000, 720, CORAL, INK, Figure.Hair.LONG, 1).sit(c, 540, 640, 500, 610);
        Seats.wheelchair(c, 1270, 1000, 720, -1);
        new Figure(1270, 1000, 720, MINT, NIGHT, Figure.Hair.GREY, -1).sit(c, 1090, 610, 1060, 640);
        new Figure(800, 1050, 720, JADE, INK, Figure.Hair.SHORT, 0).upper(c, 700, 660, 900, 640);
        c.ellipse(800, 720, 380, 62, WOOD);
        c.ellipse(800, 708, 380, 62, between(WOOD, PAPER, 0.25));
        c.ellipse(800, 706, 290, 44, SUNKEN);
        bowl(c, 640, 690, 56, SKY);
        bowl(c, 960, 690, 56, SKY);
        bowl(c, 800, 724, 90, PAPER);
        c.ellipse(800, 690, 74, 15, LEAF);
        for (int i = 0; i < 5; i++) c.disc(690 + i * 15, 716, 12, i % 2 == 0 ? GOLD : CORAL);
        for (int i = 0; i < 3; i++) c.curve(8, veil(PAPER, 0.7), 770 + i * 30, 660, 750 + i * 30, 620, 790 + i * 30, 590, 770 + i * 30, 540);
        for (int i = 0; i < 2; i++) c.line(8, GOLD, 500 + i * 6, 600 + i * 8, 610, 660 + i * 8);
        for (int i = 0; i < 2; i++) c.line(8, GOLD, 1090 - i * 6, 600 + i * 8, 990, 660 + i * 8);
        for (int side = -1; side <= 1; side += 2) c.line(34, DARK_WOOD, 800 + side * 120, 770, 800 + side * 180, 1000);
    }

    static void call(Canvas c) {
        c.ground(new Color(0x16213E), new Color(0x2B3A63));
        c.box(0, 860, 1600, 207, 0, new Color(0x10182E));
        c.box(90, 90, 720, 470, 14, INK);
        c.box(108, 108, 684, 434, 6, SEA);
        c.polygon(JADE, 108, 108, 290, 108, 240, 220, 300, 330, 220, 440, 250, 542, 108, 542);
        for (int i = 0; i < 4; i++) c.arc(560, 320, 40 + i * 36, i * 70, 230, 20, veil(PAPER, 0.95 - i * 0.18));
        c.disc(560, 320, 15, CORAL);
        for (int i = 0; i < 5; i++) c.disc(500 - i * 52, 300 - i * 16, 10, GOLD);
        c.box(900, 90, 610, 380, 8, new Color(0x0B1226));
        for (int i = 0; i < 34; i++) {
            double x = c.between(920, 1480);
            double y = c.between(100, 420);
            c.line(4, veil(SKY, 0.55), x, y, x - 14, y + 40);
        }
        c.line(12, new Color(0xFFF0C8), 1330, 100, 1270, 220, 1320, 230, 1240, 370);
        c.frame(900, 90, 610, 380, 8, 20, NIGHT);
        desk(c, 60, 740, 620, 250, DARK_WOOD);
        for (int i = 0; i < 3; i++) c.arc(980, 470, 70 + i * 40, 120, 60, 10, veil(GOLD, 0.9 - i * 0.25));
        new Figure(980, 1030, 760, JADE, INK, Figure.Hair.SHORT, -1).draw(c, 770, 420, 1040, 380);
        c.turned(12, 1024, 370, () -> c.box(1000, 326, 34, 84, 10, GOLD));
        Seats.chairBehind(c, 1360, 1000, 640, LACQUER);
        new Figure(1360, 1000, 640, CORAL, NIGHT, Figure.Hair.LONG, -1).sit(c, 1250, 700, 1230, 690);
        bowl(c, 1220, 690, 56, SKY);
        c.line(7, GOLD, 1230, 650, 1180, 590);
        c.line(7, GOLD, 1244, 650, 1206, 584);
        bowl(c, 420, 736, 56, SKY);
        c.line(7, GOLD, 360, 690, 500, 694);
        c.line(7, GOLD, 360, 700, 500, 704);
        screen(c, 120, 590, 180, 118, JADE, true);
    }

    static void home(Canvas c) {
        c.ground(new Color(0xF2A58A), new Color(0xFDEBC8));
        c.disc(1160, 390, 110, new Color(0xFFF3CF));
        c.glow(1160, 390, 480, veil(new Color(0xFFF0C8), 0.8));
        for (int i = 0; i < 14; i++) c.box(i * 120 - 20, 440 - i * 53 % 120, 100, 200, 0, new Color(0xD98F83));
        c.box(0, 560, 1600, 140, 0, new Color(0x9FBFA0));
        for (int i = 0; i < 7; i++) c.ellipse(120 + i * 240, 560, 140, 70, between(LEAF, MINT, 0.2 + i % 2 * 0.2));
        c.box(0, 660, 1600, 130, 0, new Color(0xC9B59A));
        bicycle(c, 590, 760);
        new Figure(440, 790, 430, CORAL, NIGHT, Figure.Hair.LONG, 1).draw(c, 500, 590, 690, 560);
        c.box(350, 520, 74, 100, 20, SEA);
        new Figure(1240, 780, 400, MINT, INK, Figure.Hair.CONE, -1).draw(c, 1150, 620, 1300, 620);
        c.line(10, WOOD, 1080, 500, 1400, 470);
        for (int i = 0; i < 2; i++) {
            c.line(4, WOOD, 1090 + i * 300, 500 - i * 26, 1050 + i * 300, 650, 1130 + i * 300, 650, 1090 + i * 300, 500 - i * 26);
            c.ellipse(1090 + i * 300, 654, 66, 20, WOOD);
            for (int k = 0; k < 4; k++) c.disc(1050 + i * 300 + k * 26, 640, 18, k % 2 == 0 ? ROSE : LEAF);
        }
        c.box(0, 790, 1600, 277, 0, new Color(0x6FA6A0));
        for (int i = 0; i < 5; i++) c.ellipse(160 + i * 330, 900 + i % 2 * 90, 150, 34, between(JADE, LEAF, 0.5 + i % 2 * 0.4));
        for (int i = 0; i < 4; i++) lotus(c, 230 + i * 380, 900 + i % 2 * 70, 0.72);
    }

    private static void bowl(Canvas c, double x, double top, double half, Color color) {
        c.polygon(color, x - half, top, x + half, top, x + half * 0.5, top + half * 0.66, x - half * 0.5, top + half * 0.66);
        c.ellipse(x, top, half, half * 0.2, between(color, PAPER, 0.6));
    }

    private static void pot(Canvas c, double x, double foot, double half, Color color) {
        c.box(x - half, foot - half, 2 * half, half + 10, half * 0.3, color);
        c.box(x - half * 1.1, foot - half * 1.05, half * 2.2, half * 0.16, half * 0.08, between(color, INK, 0.25));
        for (int i = 0; i < 3; i++) c.curve(12, veil(PAPER, 0.75), x - 60 + i * 60, foot - half * 1.2, x - 90 + i * 60, foot - half * 1.6, x - 30 + i * 60, foot - half * 1.9, x - 60 + i * 60, foot - half * 2.4);
    }

    /// A bicycle that looks right.
    private static void bicycle(Canvas c, double x, double foot) {
        for (int side = -1; side <= 1; side += 2) {
            c.ring(x + side * 140, foot - 84, 84, 10, INK);
            c.disc(x + side * 140, foot - 84, 10, INK);
        }
        c.line(11, JADE, x - 140, foot - 84, x - 20, foot - 90, x + 90, foot - 190, x - 50, foot - 180, x - 20, foot - 90);
        c.line(11, JADE, x - 140, foot - 84, x - 50, foot - 180, x - 58, foot - 206);
        c.line(11, JADE, x + 140, foot - 84, x + 86, foot - 220, x + 116, foot - 226);
        c.box(x - 96, foot - 222, 80, 18, 9, INK);
        c.box(x + 110, foot - 226, 90, 62, 8, WOOD);
    }
}
