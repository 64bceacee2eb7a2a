package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.FilmFrame.ease;
import static vn.congmo.samples.pictures.FilmFrame.tick;
import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.util.List;

/// Scenes of the film on false calls.
final class FilmCalls {

    private FilmCalls() {}

    static void phone(Canvas c, double x, double y, double s, Color screen) {
        c.box(x - 120 * s + 10, y - 220 * s + 12, 240 * s, 440 * s, 40 * s, veil(INK, 0.18));
        c.box(x - 120 * s, y - 220 * s, 240 * s, 440 * s, 40 * s, INK);
        c.box(x - 106 * s, y - 198 * s, 212 * s, 396 * s, 22 * s, screen);
    }

    static void ringing(Canvas c, double t, double p) {
        c.ground(new Color(0xC79A6B), new Color(0xB0804F));
        for (int i = 0; i < 7; i++) c.line(4, veil(Scenery.DARK_WOOD, 0.25), 0, 60 + i * 140, 1600, 90 + i * 140);
        for (int i = 0; i < 4; i++) {
            double r = (t * 40 + i * 100) % 400;
            c.ring(1000, 500, 190 + r, 12, veil(LACQUER, 0.75 * (1 - r / 400)));
        }
        phone(c, 1000, 500, 1.25, between(SEA, NIGHT, 0.4));
        c.disc(1000, 400, 62, STONE);
        var text = new Lettering(c);
        text.centred("?", 1000, 428, 80, true, PAPER);
        text.centred("Số lạ", 1000, 540, 56, true, PAPER);
        c.disc(930, 650, 38, LEAF);
        c.disc(1070, 650, 38, CORAL);
        c.box(180, 560, 300, 210, 10, PAPER);
        for (int i = 0; i < 4; i++) c.box(210, 600 + i * 38, i == 3 ? 120 : 230, 12, 6, SAND);
        c.disc(420, 440, 92, SUNKEN);
        c.disc(420, 440, 66, new Color(0x5B3A1E));
    }

    static void hourglass(Canvas c, double t, double p) {
        c.ground(new Color(0xF4E2D0), SAND);
        c.glow(960, 500, 430, veil(PAPER, 0.9));
        double left = 1 - 0.85 * p;
        c.polygon(veil(SKY, 0.5), 760, 200, 1160, 200, 985, 500, 1160, 800, 760, 800, 935, 500);
        double top = 500 - 270 * left;
        double half = 25 + 165 * left;
        c.polygon(GOLD, 960 - half, top, 960 + half, top, 968, 498, 952, 498);
        c.line(9, GOLD, 960, 498, 960, 780);
        double heap = 30 + 200 * (1 - left);
        c.polygon(GOLD, 960 - 60 - heap * 0.6, 790, 960 + 60 + heap * 0.6, 790, 960, 790 - heap);
        c.box(720, 160, 480, 44, 12, LACQUER);
        c.box(720, 796, 480, 44, 12, LACQUER);
        for (int i = 0; i < 3; i++) c.disc(952 + i * 8, 540 + (t * 90 + i * 85) % 240, 5, between(GOLD, INK, 0.25));
        People.bust(c, 360, 540, 110, SEA, false);
    }

    static void mask(Canvas c, double t, double p) {
        c.ground(new Color(0xDDE6E2), SUNKEN);
        c.pen.translate(80, 40);
        c.line(16, LACQUER, 700, -40, 800, 260, 960, -40);
        c.box(462, 262, 700, 470, 28, veil(INK, 0.15));
        c.box(450, 250, 700, 470, 28, PAPER);
        c.box(450, 250, 700, 90, 28, LACQUER);
        new Lettering(c).left("THẺ CÁN BỘ", 690, 314, 52, true, PAPER);
        c.box(500, 380, 270, 300, 14, between(SKY, PAPER, 0.3));
        for (int i = 0; i < 5; i++) c.box(820, 400 + i * 56, i % 2 == 0 ? 270 : 200, 18, 8, SAND);
        c.pen.setClip(500, 380, 270, 300);
        c.disc(635, 500, 76, SEA);
        c.ellipse(635, 690, 130, 110, SEA);
        c.pen.setClip(null);
        new Lettering(c).centred("?", 635, 536, 100, true, PAPER);
        double down = 250 * ease(p, 0.35, 0.75);
        c.turned(down * 0.09, 635, 500 + down, () -> {
            c.ellipse(635, 500 + down, 92, 112, new Color(0xF2E3C4));
            c.ellipse(600, 480 + down, 18, 11, INK);
            c.ellipse(670, 480 + down, 18, 11, INK);
            c.arc(635, 520 + down, 40, 200, 140, 9, LACQUER);
            c.line(8, INK, 580, 452 + down, 616, 446 + down);
            c.line(8, INK, 654, 446 + down, 690, 452 + down);
        });
    }

    static void code(Canvas c, double t, double p) {
        c.ground(new Color(0x23304A), NIGHT);
        for (int i = 0; i < 6; i++) {
            double x = 200 + i * 210;
            c.box(x, 460, 170, 210, 20, PAPER);
            double in = ease(p, 0.04 + i * 0.06, 0.1 + i * 0.06);
            for (int k = 0; k < 3; k++) {
                double turn = k * Math.PI / 3;
                c.line(15, veil(INK, in), x + 85 - 40 * Math.cos(turn), 565 - 40 * Math.sin(turn), x + 85 + 40 * Math.cos(turn), 565 + 40 * Math.sin(turn));
            }
        }
        double y = -560 + 960 * ease(p, 0.45, 0.75);
        c.glow(800, y + 120, 380, veil(LACQUER, 0.6));
        FilmCentre.lock(c, 800, y, 2.3, LACQUER, 0);
    }

    static void coins(Canvas c, double t, double p) {
        c.ground(new Color(0xE4DCEA), SAND);
        c.glow(1250, 480, 380, veil(INK, 0.25));
        c.disc(1270, 430, 110, NIGHT);
        c.box(1100, 340, 340, 30, 14, NIGHT);
        c.box(1170, 220, 200, 140, 20, NIGHT);
        var body = Canvas.bend(1020, 900, 1030, 600, 1270, 540, 1510, 600, 1520, 900);
        body.closePath();
        c.fill(NIGHT, body);
        phone(c, 330, 560, 1.1, between(MINT, PAPER, 0.3));
        for (int i = 0; i < 3; i++) c.box(250, 430 + i * 60, 160 - i * 20, 22, 10, between(JADE, PAPER, 0.2));
        for (int i = 0; i < 7; i++) {
            double s = (t * 0.11 + i / 7.0) % 1;
            double x = 400 + 700 * s;
            double y = 560 - 190 * Math.sin(Math.PI * s) + 30 * Math.sin(i * 2.1);
            double seen = Math.min(1, Math.min(s, 1 - s) * 8);
            c.disc(x, y, 46, veil(between(GOLD, INK, 0.25), seen));
            c.disc(x - 3, y - 4, 44, veil(GOLD, seen));
            c.ring(x - 3, y - 4, 30, 5, veil(PAPER, 0.8 * seen));
        }
    }

    static void threeAnswers(Canvas c, double t, double p) {
        c.ground(new Color(0xDDEBE5), between(MINT, PAPER, 0.4));
        var text = new Lettering(c);
        var words = List.of("Cúp máy", "Tự gọi lại", "Kể và báo");
        for (int i = 0; i < 3; i++) {
            double in = ease(p, 0.02 + i * 0.3, 0.12 + i * 0.3);
            double x = 400 + 60 * (1 - in);
            double y = 130 + i * 250;
            c.box(x, y, 800, 200, 24, veil(PAPER, in));
            c.disc(x + 110, y + 100, 66, veil(JADE, in));
            text.centred("" + (i + 1), x + 110, y + 132, 90, true, veil(PAPER, in));
            text.left(words.get(i), x + 220, y + 122, 68, true, veil(INK, in));
            tick(c, x + 700, y + 100, 70, ease(p, 0.12 + i * 0.3, 0.22 + i * 0.3), LEAF);
        }
    }

    static void mending(Canvas c, double t, double p) {
        c.ground(SUNKEN, between(SKY, PAPER, 0.6));
        for (int i = 0; i < 3; i++) {
            double in = ease(p, 0.03 + i * 0.28, 0.16 + i * 0.28);
            double x = 300 + i * 500;
            if (i > 0) c.line(14, veil(STONE, in), x - 310, 540, x - 195, 540, x - 225, 512, x - 195, 540, x - 225, 568);
            c.disc(x, 540, 180, veil(List.of(MINT, ROSE, SKY).get(i), in));
            c.ring(x, 540, 180, 10, veil(List.of(JADE, LACQUER, SEA).get(i), in));
            if (in < 0.5) continue;
            if (i == 0) {
                c.ring(x - 60, 540, 46, 24, GOLD);
                c.line(24, GOLD, x - 14, 540, x + 110, 540, x + 110, 584);
                c.line(24, GOLD, x + 66, 540, x + 66, 574);
            } else if (i == 1) {
                c.box(x - 115, 470, 230, 146, 18, SEA);
                c.box(x - 115, 500, 230, 32, 0, INK);
                c.box(x - 92, 560, 90, 18, 8, SKY);
                c.line(18, LACQUER, x - 120, 640, x + 120, 446);
            } else {
                var shield = Canvas.bend(x, 430, x + 60, 462, x + 106, 462, x + 106, 560, x + 60, 626, x, 656, x - 60, 626, x - 106, 560, x - 106, 462, x - 60, 462, x, 430);
                shield.closePath();
                c.fill(JADE, shield);
                tick(c, x, 546, 90, ease(p, 0.75, 0.9), PAPER);
            }
        }
    }

    static void ask(Canvas c, double t, double p) {
        c.ground(new Color(0xF2DFC3), SUNKEN);
        c.box(920, 90, 520, 420, 10, new Color(0xF8C9A0));
        c.pen.setClip(920, 90, 520, 420);
        double y = 500 - 190 * ease(p, 0, 1);
        c.glow(1180, y, 300, veil(GOLD, 0.9));
        c.disc(1180, y, 70, between(GOLD, PAPER, 0.3));
        c.below(LEAF, c.rolling(440, 26, 140));
        c.pen.setClip(null);
        c.frame(920, 90, 520, 420, 10, 16, PAPER);
        c.line(12, PAPER, 1180, 90, 1180, 510);
        People.bust(c, 520, 430 + 3 * Math.sin(t * 1.2), 104, SEA, false);
        People.bust(c, 800, 490 + 3 * Math.sin(t * 1.2 + 2), 88, CORAL, false);
        c.ellipse(800, 440, 96, 60, INK);
        c.line(44, INK, 716, 460, 706, 590);
        c.line(44, INK, 884, 460, 894, 590);
        c.disc(800, 492, 74, SKIN);
        c.fill(INK, new java.awt.geom.Arc2D.Double(712, 396, 176, 150, 10, 160, java.awt.geom.Arc2D.CHORD));
        c.box(0, 720, 1600, 180, 0, Scenery.WOOD);
        c.box(0, 706, 1600, 30, 0, between(Scenery.WOOD, PAPER, 0.2));
        c.turned(12, 1080, 800, () -> c.box(980, 764, 210, 90, 22, INK));
        People.leafPot(c, 180, 560);
    }
}
