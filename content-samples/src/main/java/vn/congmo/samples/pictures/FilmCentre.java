package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.FilmFrame.ease;
import static vn.congmo.samples.pictures.FilmFrame.tick;
import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.util.List;

/// Scenes of a day at the information technology centre.
final class FilmCentre {

    private FilmCentre() {}

    static void morning(Canvas c, double t, double p) {
        c.ground(new Color(0xFBE3C0), PAPER);
        c.glow(1350, 330 - 120 * p, 380, veil(GOLD, 0.7));
        for (int i = 0; i < 3; i++) Landscapes.cloud(c, 700 + i * 380 + t * 6, 130 + i * 60, 80, veil(PAPER, 0.9));
        building(c, i -> ease(p, 0.1 + i * 0.035, 0.3 + i * 0.035), new Color(0xF3DFB3), new Color(0x7E97B5));
        new Figure(200 + 500 * ease(p, 0, 0.9), 868 + 3 * Math.sin(t * 5), 200, SEA, INK, Figure.Hair.SHORT, 1).draw(c);
    }

    static void evening(Canvas c, double t, double p) {
        c.ground(NIGHT, new Color(0x34486E));
        c.specks(200, PAPER, 0, 500);
        c.disc(1180, 420 - 220 * ease(p, 0, 1), 66, between(PAPER, GOLD, 0.25));
        building(c, i -> i == 11 ? 1 : 1 - ease(p, 0.05 + i * 0.035, 0.25 + i * 0.035), new Color(0x53505A), new Color(0x1D2740));
    }

    private static void building(Canvas c, java.util.function.IntToDoubleFunction lit, Color wall, Color dark) {
        c.box(0, 830, 1600, 70, 0, between(wall, INK, 0.45));
        c.box(420, 330, 760, 510, 6, wall);
        c.box(390, 304, 820, 36, 4, LACQUER);
        for (int i = 0; i < 18; i++) {
            double x = 464 + i % 6 * 118;
            double y = 372 + i / 6 * 150;
            if (i == 14 || i == 15) continue;
            c.box(x, y, 82, 100, 8, between(dark, GOLD, lit.applyAsDouble(i)));
            c.line(4, wall, x + 41, y, x + 41, y + 100);
        }
        c.box(706, 680, 184, 160, 10, between(wall, LACQUER, 0.7));
        c.line(5, wall, 798, 684, 798, 840);
        for (int i = 0; i < 4; i++) c.disc(120 + i * 80 + (i > 1 ? 1120 : 0), 760 + i % 2 * 20, 78, between(JADE, INK, wall.getRed() < 128 ? 0.5 : 0.05 * i));
    }

    static void tickets(Canvas c, double t, double p) {
        c.ground(SUNKEN, SAND);
        for (int i = 0; i < 10; i++) {
            double x = 130 + i % 5 * 276;
            double y = 330 + i / 5 * 250;
            c.box(x + 8, y + 10, 236, 204, 12, veil(INK, 0.12));
            c.box(x, y, 236, 204, 12, PAPER);
            c.box(x, y, 236, 22, 10, i == 9 ? GOLD : JADE);
            for (int k = 0; k < 3; k++) c.box(x + 24, y + 52 + k * 32, k == 2 ? 96 : 150, 12, 6, SAND);
            double done = ease(p, 0.06 + i * 0.085, 0.14 + i * 0.085);
            if (i < 9) tick(c, x + 186, y + 156, 58, done, LEAF);
            else {
                c.ring(x + 186, y + 156, 30, 8, GOLD);
                c.line(8, GOLD, x + 186, y + 138, x + 186, y + 156, x + 200, y + 164);
            }
        }
    }

    static void signing(Canvas c, double t, double p) {
        c.ground(new Color(0xDCE6EC), between(SKY, PAPER, 0.6));
        c.box(652, 92, 640, 760, 14, veil(INK, 0.15));
        c.box(630, 70, 640, 760, 14, PAPER);
        c.box(700, 140, 300, 26, 8, LACQUER);
        for (int i = 0; i < 8; i++) c.box(700, 210 + i * 42, i == 7 ? 240 : 500, 12, 6, SAND);
        var xy = new double[122];
        for (int i = 0; i <= 60; i++) {
            xy[2 * i] = 700 + i * 5.2;
            xy[2 * i + 1] = 680 - (70 - i * 0.6) * Math.sin(i * 0.42) * (i % 60 < 40 ? 1 : 0.5);
        }
        FilmHighlands.drawn(c, 9, SEA, ease(p, 0.1, 0.55), xy);
        double seal = ease(p, 0.6, 0.75);
        c.ring(1150, 690, 74, 12, veil(LEAF, seal));
        tick(c, 1156, 690, 66, ease(p, 0.68, 0.85), LEAF);
        People.leafPot(c, 330, 620);
    }

    static void meeting(Canvas c, double t, double p) {
        c.ground(new Color(0x26364F), NIGHT);
        for (int i = 0; i < 6; i++) {
            double x = 90 + i % 3 * 480;
            double y = 300 + i / 3 * 290;
            boolean speaks = i == (p < 0.5 ? 1 : 3);
            if (speaks) c.box(x - 8, y - 8, 456, 276, 20, GOLD);
            c.box(x, y, 440, 260, 16, between(List.of(SKY, MINT, ROSE, SAND, SKY, MINT).get(i), PAPER, 0.25));
            c.pen.setClip((int) x, (int) y, 440, 260);
            People.bust(c, x + 220, y + 110 + (speaks ? 4 * Math.sin(t * 2) : 0), 56, List.of(SEA, LACQUER, JADE, INK, LEAF, CORAL).get(i), false);
            c.pen.setClip(null);
            if (speaks) {
                c.box(x + 20, y + 196, 400, 52, 8, veil(INK, 0.85));
                double said = (p * 2 % 1);
                c.box(x + 40, y + 216, 360 * ease(said, 0, 0.7), 12, 6, PAPER);
            }
        }
    }

    static void layers(Canvas c, double t, double p) {
        c.ground(new Color(0x0B3A33), JADE);
        for (int i = 3; i >= 0; i--) {
            double in = ease(p, 0.05 + i * 0.2, 0.25 + i * 0.2);
            c.ring(980, 520, (130 + i * 78) * (0.9 + 0.1 * in), 26, veil(List.of(GOLD, CORAL, MINT, SKY).get(i), 0.9 * in));
            double turn = t * 0.12 * (i % 2 == 0 ? 1 : -1) + i;
            c.disc(980 + (130 + i * 78) * Math.cos(turn), 520 + (130 + i * 78) * Math.sin(turn), 24, veil(PAPER, in));
        }
        c.glow(980, 520, 160, veil(GOLD, 0.5));
        lock(c, 980, 500, 0.55, GOLD, 0);
    }

    /// @param open 0 shut, 1 open
    static void lock(Canvas c, double x, double y, double s, Color color, double open) {
        c.turned(-28 * open, x - 60 * s, y, () -> {
            c.arc(x, y - 30 * s, 64 * s, 0, 180, 26 * s, STONE);
            c.line(26 * s, STONE, x - 64 * s, y - 30 * s, x - 64 * s, y + 10 * s);
            c.line(26 * s, STONE, x + 64 * s, y - 30 * s, x + 64 * s, y + (10 - 30 * open) * s);
        });
        c.box(x - 110 * s, y, 220 * s, 170 * s, 30 * s, color);
        c.disc(x, y + 70 * s, 22 * s, INK);
        c.line(16 * s, INK, x, y + 80 * s, x, y + 116 * s);
    }

    static void servers(Canvas c, double t, double p) {
        Things.serverRoom(c);
        c.glow(800, 450, 420, veil(MINT, 0.12 + 0.08 * Math.sin(t * 0.9)));
        double x = 980 - 60 * ease(p, 0, 1);
        new Figure(x, 880, 430, CORAL, NIGHT, Figure.Hair.SHORT, -1).draw(c, x - 110, 640, x - 40, 650);
        c.turned(-10, x - 80, 620, () -> { c.box(x - 150, 570, 130, 90, 10, INK); c.box(x - 142, 578, 114, 74, 6, MINT); });
    }

    static void page(Canvas c, double t, double p) {
        c.ground(new Color(0xC79A6B), new Color(0x9A6B3F));
        c.pen.translate(40, 32);
        c.box(252, 262, 1120, 590, 18, veil(INK, 0.25));
        c.box(230, 240, 560, 590, 14, PAPER);
        c.box(800, 240, 560, 590, 14, PAPER);
        c.line(10, SAND, 795, 244, 795, 826);
        for (int i = 0; i < 9; i++) c.box(290, 310 + i * 54, i % 4 == 3 ? 260 : 440, 12, 6, SAND);
        double row = p * 0.9 * 9;
        double x = 860;
        double y = 316;
        for (int i = 0; i < 9; i++) {
            double drawn = Math.clamp(row - i, 0, 1);
            double full = i % 4 == 2 ? 280 : 440;
            if (drawn > 0) {
                c.box(860, 310 + i * 54, full * drawn, 12, 6, SEA);
                x = 860 + full * drawn;
                y = 316 + i * 54;
            }
        }
        double px = x;
        double py = y;
        c.turned(32, px, py, () -> {
            c.polygon(INK, px, py, px - 12, py - 34, px + 12, py - 34);
            c.box(px - 16, py - 240, 32, 210, 4, GOLD);
            c.box(px - 16, py - 270, 32, 34, 6, LACQUER);
        });
    }
}
