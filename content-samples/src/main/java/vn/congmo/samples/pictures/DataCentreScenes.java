package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;

/// Inside a data centre: machines, cold air, the people on duty, and power for the night.
final class DataCentreScenes {

    private static final Color CASE = new Color(0x22304C);

    private DataCentreScenes() {}

    static void hall(Canvas c) {
        c.ground(new Color(0x9FB9D0), new Color(0xD8E4EA));
        c.polygon(new Color(0xB9C8D4), 0, 1067, 620, 560, 980, 560, 1600, 1067);
        for (int i = 0; i < 5; i++) c.polygon(veil(PAPER, 0.9), 800 - 260 + i * 120, 420, 800 - 230 + i * 100, 420, i * 400 + 60, 0, i * 400 - 60, 0);
        for (int depth = 4; depth >= 0; depth--) {
            double s = Math.pow(0.72, depth);
            for (int side = -1; side <= 1; side += 2) cabinet(c, 800 + side * 640 * s - 150 * s, 540 - 380 * s, 300 * s, 850 * s, depth == 0 ? 9 : depth < 3 ? 7 : 4);
        }
        new Figure(720, 960, 430, SEA, INK, Figure.Hair.SHORT, 1).draw(c, 690, 770, 806, 690);
        new Figure(900, 940, 400, JADE, INK, Figure.Hair.BUN, -1).draw(c, 820, 700, 950, 750);
        c.box(798, 656, 24, 36, 4, GOLD);
        c.box(816, 672, 24, 36, 4, PAPER);
    }

    static void lights(Canvas c) {
        c.ground(new Color(0x0B1226), new Color(0x16233F));
        for (int i = 0; i < 2; i++) cabinet(c, 60 + i * 470, 40, 440, 980, 9);
        c.glow(1010, 480, 400, veil(SKY, 0.35));
        for (int i = 0; i < 5; i++) c.curve(14, i % 2 == 0 ? GOLD : CORAL, 900, 120 + i * 100, 1010, 130 + i * 90, 1010 + i * 8, 420 + i * 60, 1000 + i * 14, 1067);
        new Figure(1290, 1180, 880, MINT, NIGHT, Figure.Hair.LONG, -1).draw(c, 1020, 470, 1130, 800);
        c.box(1030, 770, 190, 130, 10, INK);
        c.box(1040, 780, 170, 110, 6, SEA);
        c.line(6, GOLD, 1056, 866, 1090, 830, 1120, 850, 1190, 800);
    }

    static void cooling(Canvas c) {
        c.ground(new Color(0xBFE3EA), new Color(0xE9F4F2));
        c.box(0, 860, 1600, 207, 0, new Color(0x8FA9AE));
        for (int i = 0; i < 2; i++) c.line(64, i == 0 ? SEA : CORAL, -40, 110 + i * 110, 1200 - i * 130, 110 + i * 110, 1200 - i * 130, 420);
        for (int i = 0; i < 3; i++) {
            double x = 250 + i * 420;
            c.box(x - 190, 400, 380, 470, 14, between(STONE, PAPER, 0.5));
            c.disc(x, 620, 150, NIGHT);
            for (int blade = 0; blade < 5; blade++) c.turned(blade * 72 + i * 20, x, 620, () -> c.ellipse(x + 16, 550, 30, 68, SKY));
            c.disc(x, 620, 30, PAPER);
            for (int k = 1; k < 4; k++) c.ring(x, 620, k * 46, 4, veil(PAPER, 0.4));
        }
        for (int i = 0; i < 3; i++) c.curve(14, veil(PAPER, 0.85), 120, 910 + i * 50, 420, 880 + i * 50, 720, 950 + i * 50, 1050, 900 + i * 50);
        new Figure(1440, 1020, 600, GOLD, NIGHT, Figure.Hair.HELMET, -1).draw(c, 1270, 640, 1490, 740);
    }

    static void operator(Canvas c) {
        c.ground(new Color(0x1B2745), new Color(0x0F1830));
        for (int i = 0; i < 6; i++) {
            double x = 110 + i % 3 * 470;
            double y = 60 + i / 3 * 260;
            c.box(x, y, 440, 230, 10, INK);
            c.box(x + 12, y + 12, 416, 206, 4, i == 4 ? JADE : SEA);
            for (int k = 0; k < 8; k++) {
                double high = c.between(30, 150);
                c.box(x + 40 + k * 46, y + 200 - high, 28, high, 3, i == 2 && k == 5 ? CORAL : veil(SKY, 0.8));
            }
        }
        c.glow(800, 620, 620, veil(SKY, 0.3));
        c.box(0, 940, 1600, 127, 0, new Color(0x0A1124));
        desk(c, 120, 720, 1360, 230, DARK_WOOD);
        for (int i = 0; i < 3; i++) screen(c, 330 + i * 380, 590, 190, 108, JADE, true);
        c.box(230, 662, 52, 58, 8, PAPER);
        c.ring(286, 690, 16, 7, PAPER);
        new Figure(560, 1190, 700, CORAL, INK, Figure.Hair.BUN, 2).upper(c, 440, 730, 680, 730);
        Seats.wheelchairBehind(c, 560, 1090, 700);
        new Figure(1060, 1180, 700, MINT, INK, Figure.Hair.SHORT, 2).upper(c, 940, 730, 1240, 480);
        Seats.chairBehind(c, 1060, 1080, 700, LACQUER);
    }

    static void dusk(Canvas c) {
        c.ground(new Color(0x3D3F78), new Color(0xF2A56B));
        c.glow(330, 640, 500, veil(GOLD, 0.8));
        hills(c, 620, 60, 2, new Color(0x7A5B7C), new Color(0x4A3F63));
        c.box(900, 330, 640, 480, 4, new Color(0x56597A));
        c.box(880, 306, 680, 34, 4, NIGHT);
        for (int i = 0; i < 8; i++) c.box(950 + i % 4 * 150, 400 + i / 4 * 150, 90, 90, 4, i == 3 ? new Color(0x2C3557) : new Color(0xFFD27A));
        c.box(0, 800, 1600, 267, 0, new Color(0x2B2A40));
        c.box(150, 600, 500, 260, 12, JADE);
        for (int i = 0; i < 8; i++) c.box(190 + i * 30, 650, 14, 150, 6, INK);
        c.box(470, 640, 130, 90, 8, NIGHT);
        c.disc(500, 685, 14, MINT);
        c.polygon(GOLD, 555, 650, 530, 692, 552, 692, 542, 722, 575, 676, 554, 676);
        c.box(220, 500, 34, 110, 4, STONE);
        for (int i = 0; i < 5; i++) c.disc(240 + i * 26, 470 - i * 50, 26 + i * 9, veil(PAPER, 0.28));
        c.curve(14, INK, 640, 820, 700, 900, 860, 900, 945, 850, 945, 770);
        c.box(915, 720, 60, 64, 6, NIGHT);
        c.disc(945, 744, 9, MINT);
        new Figure(740, 980, 400, GOLD, INK, Figure.Hair.HELMET, -1).draw(c, 620, 700, 790, 800);
    }

    /// A cabinet of machines, each a dark drawer with lights.
    private static void cabinet(Canvas c, double x, double y, double wide, double high, int drawers) {
        c.box(x, y, wide, high, wide * 0.03, CASE);
        c.frame(x, y, wide, high, wide * 0.03, wide * 0.02, between(CASE, SKY, 0.35));
        double step = high * 0.94 / drawers;
        for (int i = 0; i < drawers; i++) {
            double unit = y + high * 0.03 + i * step;
            c.box(x + wide * 0.08, unit, wide * 0.84, step * 0.78, 3, between(CASE, INK, 0.45));
            for (int k = 0; k < 3; k++) c.disc(x + wide * (0.17 + k * 0.13), unit + step * 0.39, wide * 0.026, c.random.nextInt(9) == 0 ? CORAL : c.random.nextInt(4) == 0 ? GOLD : MINT);
            c.box(x + wide * 0.6, unit + step * 0.34, wide * 0.26, step * 0.1, 0, between(CASE, SKY, 0.5));
        }
    }
}
