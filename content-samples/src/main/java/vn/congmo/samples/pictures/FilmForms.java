package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.FilmFrame.ease;
import static vn.congmo.samples.pictures.FilmFrame.tick;
import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// Scenes of the film on applications sent online.
final class FilmForms {

    private FilmForms() {}

    static void kitchen(Canvas c, double t, double p) {
        c.ground(new Color(0x6B5648), new Color(0x8E725C));
        c.box(1010, 110, 430, 380, 10, NIGHT);
        c.pen.setClip(1010, 110, 430, 380);
        c.specks(200, PAPER, 110, 480);
        c.disc(1120 + 190 * p, 260 - 60 * Math.sin(p * 3.14), 50, between(PAPER, GOLD, 0.25));
        c.pen.setClip(null);
        c.frame(1010, 110, 430, 380, 10, 16, SAND);
        c.line(12, SAND, 1225, 110, 1225, 490);
        c.line(8, INK, 830, 0, 830, 270);
        c.polygon(LACQUER, 740, 340, 800, 260, 860, 260, 920, 340);
        c.glow(830, 420, 460, veil(GOLD, 0.5));
        People.bust(c, 560, 500 + 3 * Math.sin(t), 104, JADE, false);
        c.box(0, 740, 1600, 160, 0, Scenery.WOOD);
        c.box(0, 726, 1600, 30, 0, between(Scenery.WOOD, PAPER, 0.25));
        c.polygon(INK, 700, 540, 1010, 540, 980, 736, 670, 736);
        c.polygon(between(SKY, PAPER, 0.4), 716, 554, 994, 554, 968, 720, 690, 720);
        for (int i = 0; i < 4; i++) c.box(730, 580 + i * 32, i == 3 ? 100 : 220, 12, 6, i == 0 ? LACQUER : SEA);
        c.box(1140, 660, 90, 76, 12, SUNKEN);
        for (int i = 0; i < 3; i++) {
            double up = (t * 22 + i * 40) % 120;
            c.ellipse(1185 + 10 * Math.sin(up / 18 + i), 640 - up, 10, 18, veil(PAPER, 0.35 * (1 - up / 120)));
        }
    }

    static void threeThings(Canvas c, double t, double p) {
        c.ground(SUNKEN, SAND);
        for (int i = 0; i < 3; i++) {
            double in = ease(p, 0.05 + i * 0.25, 0.2 + i * 0.25);
            double x = 300 + i * 500;
            c.disc(x, 540, 200, veil(PAPER, in));
            c.ring(x, 540, 200, 8, veil(i == 0 ? LACQUER : i == 1 ? JADE : SEA, in));
            if (in < 0.5) continue;
            if (i == 0) {
                c.box(x - 136, 456, 272, 168, 16, ROSE);
                c.box(x - 136, 456, 272, 36, 14, LACQUER);
                c.disc(x - 76, 550, 34, SKIN);
                c.box(x - 112, 584, 72, 30, 14, SEA);
                for (int k = 0; k < 3; k++) c.box(x - 10, 520 + k * 30, 120 - k * 20, 12, 6, LACQUER);
            } else if (i == 1) {
                sheet(c, x - 84, 430, 168, 220);
                for (int k = 0; k < 4; k++) corner(c, x + (k % 2 == 0 ? -110 : 110), 540 + (k < 2 ? -136 : 136), k % 2 == 0 ? 1 : -1, k < 2 ? 1 : -1, INK);
            } else FilmCalls.phone(c, x, 540, 0.62, MINT);
        }
    }

    private static void sheet(Canvas c, double x, double y, double wide, double high) {
        c.box(x + 8, y + 10, wide, high, 8, veil(INK, 0.15));
        c.box(x, y, wide, high, 8, PAPER);
        c.frame(x, y, wide, high, 8, 4, STONE);
        c.box(x + wide * 0.12, y + high * 0.1, wide * 0.45, high * 0.05, 4, LACQUER);
        for (int i = 0; i < 6; i++) c.box(x + wide * 0.12, y + high * (0.24 + i * 0.11), wide * (i == 5 ? 0.4 : 0.76), high * 0.035, 4, SAND);
    }

    private static void corner(Canvas c, double x, double y, int right, int down, Color color) {
        c.line(14, color, x, y + 52 * down, x, y, x + 52 * right, y);
    }

    private static void window(Canvas c) {
        c.box(212, 282, 1200, 570, 22, veil(INK, 0.15));
        c.box(200, 270, 1200, 570, 22, PAPER);
        c.box(200, 270, 1200, 60, 22, LACQUER);
        for (int i = 0; i < 3; i++) c.disc(240 + i * 40, 300, 11, PAPER);
    }

    static void search(Canvas c, double t, double p) {
        c.ground(between(SKY, PAPER, 0.5), SUNKEN);
        window(c);
        var text = new Lettering(c);
        c.frame(280, 380, 1040, 100, 16, 6, INK);
        String words = "cap lai giay";
        text.left(words.substring(0, (int) Math.round(words.length() * Math.clamp((p - 0.1) / 0.4, 0, 1))), 320, 448, 54, false, INK);
        c.ring(1250, 424, 24, 8, LACQUER);
        c.line(10, LACQUER, 1268, 442, 1290, 464);
        String[] found = {"Cấp lại giấy chứng nhận", "Cấp lại giấy phép", "Cấp lại giấy đăng ký"};
        for (int i = 0; i < 3; i++) {
            double in = ease(p, 0.55 + i * 0.1, 0.65 + i * 0.1);
            c.box(280, 520 + i * 100, 1040, 84, 12, veil(SUNKEN, in));
            c.box(280, 520 + i * 100, 10, 84, 6, veil(JADE, in));
            text.left(found[i], 330, 580 + i * 100, 46, true, veil(SEA, in));
        }
    }

    static void logIn(Canvas c, double t, double p) {
        c.ground(new Color(0xDDEBE5), MINT);
        c.glow(960, 520, 460, veil(PAPER, 0.9));
        FilmCalls.phone(c, 960, 500, 1.6, between(MINT, PAPER, 0.55));
        FilmCentre.lock(c, 960, 420, 0.85, GOLD, ease(p, 0.25, 0.6));
        tick(c, 960, 690, 110, ease(p, 0.6, 0.8), LEAF);
        People.bust(c, 380, 560, 110, JADE, false);
    }

    static void form(Canvas c, double t, double p) {
        c.ground(between(SKY, PAPER, 0.6), SUNKEN);
        window(c);
        for (int i = 0; i < 5; i++) {
            double y = 366 + i * 92;
            c.box(270, y + 22, 200, 20, 8, STONE);
            c.frame(510, y, 640, 66, 10, 5, i < 3 ? LEAF : STONE);
            if (i < 3) {
                c.box(536, y + 24, (380 + i * 70) * ease(p, 0.08 + i * 0.06, 0.2 + i * 0.06), 18, 8, INK);
                tick(c, 1240, y + 32, 56, ease(p, 0.4 + i * 0.18, 0.5 + i * 0.18), LEAF);
            }
        }
    }

    static void fourCorners(Canvas c, double t, double p) {
        c.ground(new Color(0xF2E4CC), SAND);
        double slide = ease(p, 0.68, 0.92);
        c.box(980, 330, 440, 480, 20, between(GOLD, INK, 0.25));
        c.box(980, 300, 200, 60, 16, between(GOLD, INK, 0.25));
        double x = 430 + 620 * slide;
        double y = 300 + 60 * slide;
        sheet(c, x, y, 310, 440);
        for (int i = 0; i < 4; i++) {
            double in = ease(p, 0.06 + i * 0.14, 0.16 + i * 0.14);
            double cx = x + (i % 2 == 0 ? -22 : 332);
            double cy = y + (i < 2 ? -22 : 462);
            corner(c, cx, cy, i % 2 == 0 ? 1 : -1, i < 2 ? 1 : -1, between(STONE, LEAF, in));
            if (slide < 0.05) tick(c, cx + (i % 2 == 0 ? -60 : 60), cy + (i < 2 ? 20 : -20), 50, in, LEAF);
        }
        c.box(980, 480, 440, 330, 20, GOLD);
        c.box(1080, 590, 240, 70, 10, PAPER);
        c.box(1110, 618, 180, 14, 6, LACQUER);
    }

    static void receipt(Canvas c, double t, double p) {
        c.ground(new Color(0xDCE6EC), between(SKY, PAPER, 0.5));
        double out = ease(p, 0.05, 0.5);
        c.pen.translate(170, 0);
        c.pen.setClip(0, 300, 1600, 600);
        c.turned(0, 0, 0, () -> {
            double y = -160 + 470 * out;
            c.box(570, y, 620, 500, 6, PAPER);
            var text = new Lettering(c);
            text.centred("BIÊN NHẬN", 880, y + 100, 56, true, INK);
            text.centred("HS-2026-0415", 880, y + 210, 72, true, SEA);
            for (int i = 0; i < 4; i++) c.box(640, y + 270 + i * 46, i == 3 ? 180 : 300, 14, 6, SAND);
            double seal = ease(p, 0.55, 0.68);
            c.ring(1060, y + 360, 84, 12, veil(LACQUER, seal));
            c.ring(1060, y + 360, 62, 4, veil(LACQUER, seal));
            c.polygon(veil(LACQUER, seal), People.star(1060, y + 360, 46, 19));
        });
        c.pen.setClip(null);
        c.box(470, 240, 820, 90, 24, INK);
        c.box(540, 300, 680, 14, 6, STONE);
    }

    static void helpDesk(Canvas c, double t, double p) {
        c.ground(PAPER, SUNKEN);
        c.box(1200, 100, 250, 280, 12, PAPER);
        c.frame(1200, 100, 250, 280, 12, 6, STONE);
        c.box(1200, 100, 250, 60, 12, LACQUER);
        int days = (int) Math.round(30 * ease(p, 0.05, 0.5));
        for (int i = 0; i < 30; i++) c.box(1222 + i % 6 * 36, 178 + i / 6 * 38, 26, 26, 4, i < days ? LEAF : SAND);
        People.bust(c, 420, 430, 96, LACQUER, false);
        People.bust(c, 960, 460 + 3 * Math.sin(t), 90, SEA, false);
        c.fill(STONE, new java.awt.geom.Arc2D.Double(864, 358, 192, 190, 8, 164, java.awt.geom.Arc2D.CHORD));
        c.disc(960, 356, 34, STONE);
        c.box(590, 420, 260, 190, 14, INK);
        c.box(604, 434, 232, 162, 6, MINT);
        tick(c, 720, 510, 84, ease(p, 0.5, 0.7), JADE);
        c.box(700, 610, 40, 50, 2, INK);
        c.box(0, 660, 1600, 240, 0, new Color(0xC79A6B));
        c.box(0, 648, 1600, 34, 0, Scenery.WOOD);
        People.leafPot(c, 150, 500);
    }
}
