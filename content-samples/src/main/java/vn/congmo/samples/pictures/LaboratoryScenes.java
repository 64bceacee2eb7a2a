package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;

/// A young laboratory: from the bench to the first result.
final class LaboratoryScenes {

    private static final Color COAT = new Color(0xF4F6F4);

    private LaboratoryScenes() {}

    static void bench(Canvas c) {
        room(c, new Color(0xDDEBE8), new Color(0xC2D3CF));
        window(c, 90, 110, 430, 400);
        for (int row = 0; row < 2; row++) {
            c.box(700, 270 + row * 170, 800, 18, 4, WOOD);
            for (int i = 0; i < 9; i++) flask(c, 750 + i * 86, 270 + row * 170, c.between(34, 56), i % 3 == 0 ? CORAL : i % 3 == 1 ? LEAF : GOLD);
        }
        beam(c, PAPER, 90, 110, 520, 110, 1150, 1067, 420, 1067);
        new Figure(520, 960, 640, COAT, SEA, Figure.Hair.BUN, 1).draw(c, 640, 655, 700, 640);
        new Figure(1130, 960, 600, COAT, INK, Figure.Hair.SHORT, -1).draw(c, 960, 650, 1230, 690);
        desk(c, 60, 720, 1480, 347, between(WOOD, SAND, 0.3));
        flask(c, 720, 720, 90, CORAL);
        flask(c, 940, 720, 76, LEAF);
        screen(c, 1290, 520, 220, 160, SEA, true);
        for (int i = 0; i < 4; i++) c.box(190 + i * 46, 610, 26, 110, 13, veil(i % 2 == 0 ? GOLD : SKY, 0.9));
        c.box(170, 660, 208, 20, 4, DARK_WOOD);
    }

    static void microscope(Canvas c) {
        c.ground(new Color(0x1C3A44), new Color(0x0F2029));
        c.glow(1060, 420, 620, veil(MINT, 0.55));
        c.disc(1180, 370, 300, new Color(0xE8F3E4));
        for (int i = 0; i < 34; i++) {
            double turn = c.between(0, 6.28);
            double far = 250 * Math.sqrt(c.between(0, 1));
            double x = 1180 + far * Math.cos(turn);
            double y = 370 + far * Math.sin(turn);
            double r = c.between(16, 36);
            c.ellipse(x, y, r, r * 0.8, veil(LEAF, 0.45));
            c.disc(x, y, r * 0.3, JADE);
        }
        c.ring(1180, 370, 300, 16, GOLD);
        new Figure(380, 1230, 950, COAT, INK, Figure.Hair.LONG, 1).draw(c, 560, 760, 690, 800);
        c.box(0, 910, 1600, 157, 0, DARK_WOOD);
        c.box(0, 900, 1600, 20, 0, WOOD);
        c.box(600, 866, 330, 40, 16, STONE);
        c.curve(44, STONE, 860, 870, 960, 720, 880, 560, 760, 540);
        c.box(640, 770, 220, 24, 6, INK);
        c.turned(-18, 700, 560, () -> {
            c.box(660, 410, 80, 250, 18, SUNKEN);
            c.box(672, 350, 56, 70, 10, INK);
            c.box(680, 655, 40, 74, 8, GOLD);
        });
        c.glow(745, 775, 80, veil(GOLD, 0.9));
    }

    static void failure(Canvas c) {
        room(c, new Color(0xD9CFC6), new Color(0xB4A396));
        for (int i = 0; i < 9; i++) c.disc(800 + c.between(-150, 150), 480 - i * 48, c.between(60, 120), veil(new Color(0x6B625C), 0.4));
        c.glow(800, 640, 260, veil(CORAL, 0.7));
        new Figure(380, 1010, 690, COAT, SEA, Figure.Hair.SHORT, 1).draw(c, 330, 420, 450, 400);
        new Figure(1230, 1010, 650, COAT, JADE, Figure.Hair.BUN, -1).draw(c, 1080, 560, 1290, 720);
        desk(c, 520, 740, 570, 330, WOOD);
        c.box(660, 590, 280, 150, 16, between(STONE, INK, 0.3));
        c.polygon(INK, 720, 590, 760, 640, 800, 600, 840, 650, 880, 590);
        for (int i = 0; i < 7; i++) c.polygon(veil(SKY, 0.9), 560 + i * 76, 736, 580 + i * 76, 700 + i % 3 * 10, 600 + i * 76, 736);
        c.disc(700, 700, 14, CORAL);
        c.line(12, GOLD, 940, 690, 1010, 660, 990, 620, 1040, 590);
    }

    static void whiteboard(Canvas c) {
        room(c, new Color(0xF3E3C3), new Color(0xD9BD8F));
        c.box(300, 110, 1000, 520, 12, PAPER);
        c.frame(300, 110, 1000, 520, 12, 16, STONE);
        c.line(8, INK, 380, 540, 380, 200);
        c.line(8, INK, 380, 540, 760, 540);
        c.curve(10, CORAL, 390, 520, 480, 470, 560, 260, 620, 480, 740, 500);
        c.curve(10, LEAF, 390, 530, 500, 480, 600, 360, 740, 250);
        for (int i = 0; i < 3; i++) c.frame(900 + i % 2 * 180, 190 + i * 130, 150, 84, 14, 8, SEA);
        c.line(8, SEA, 1050, 240, 1120, 310);
        c.line(8, SEA, 1110, 410, 1010, 445);
        new Figure(800, 930, 600, COAT, SEA, Figure.Hair.LONG, -1).draw(c, 640, 370, 900, 640);
        new Figure(210, 1050, 640, JADE, INK, Figure.Hair.SHORT, 1).draw(c, 170, 760, 330, 620);
        new Figure(490, 1110, 600, CORAL, NIGHT, Figure.Hair.BUN, 2).draw(c);
        new Figure(1110, 1110, 620, SEA, INK, Figure.Hair.GREY, 2).draw(c, 1010, 850, 1240, 560);
        new Figure(1400, 1060, 620, GOLD, INK, Figure.Hair.SCARF, -1).draw(c, 1270, 760, 1440, 780);
    }

    static void result(Canvas c) {
        c.ground(new Color(0xF6E6C4), new Color(0xE0B98A));
        for (int i = 0; i < 4; i++) window(c, 60 + i * 400, 80, 330, 520);
        c.box(0, 760, 1600, 307, 0, new Color(0x8C6B4E));
        c.glow(800, 600, 420, veil(GOLD, 0.85));
        new Figure(470, 1000, 620, COAT, SEA, Figure.Hair.LONG, 1).draw(c, 380, 400, 590, 420);
        new Figure(1120, 1000, 630, COAT, JADE, Figure.Hair.SHORT, -1).draw(c, 1000, 400, 1220, 390);
        new Figure(240, 1030, 560, CORAL, INK, Figure.Hair.BUN, 1).draw(c, 180, 760, 350, 640);
        new Figure(1370, 1030, 600, NIGHT, INK, Figure.Hair.GREY, -1).draw(c, 1260, 690, 1420, 740);
        desk(c, 560, 780, 480, 287, WOOD);
        c.polygon(STONE, 650, 780, 690, 700, 910, 700, 950, 780);
        c.box(640, 672, 320, 26, 12, SUNKEN);
        c.box(740, 716, 120, 44, 8, NIGHT);
        c.disc(800, 632, 46, LEAF);
        c.line(12, PAPER, 778, 632, 794, 650, 824, 616);
        for (int i = 0; i < 3; i++) c.arc(800, 632, 80 + i * 36, 45, 90, 8, veil(PAPER, 0.9 - i * 0.2));
    }

    private static void room(Canvas c, Color wall, Color low) {
        c.ground(wall, low);
        c.box(0, 830, 1600, 237, 0, between(low, INK, 0.25));
        c.box(0, 820, 1600, 14, 0, between(low, INK, 0.4));
    }

    private static void window(Canvas c, double x, double y, double wide, double high) {
        c.box(x, y, wide, high, 8, new Color(0xBFE0EE));
        c.ellipse(x + wide * 0.5, y + high * 0.8, wide * 0.42, high * 0.19, LEAF);
        c.frame(x, y, wide, high, 8, 18, PAPER);
        c.line(10, PAPER, x + wide / 2, y, x + wide / 2, y + high);
    }

    private static void flask(Canvas c, double x, double foot, double high, Color color) {
        c.polygon(veil(PAPER, 0.75), x - high * 0.45, foot, x - high * 0.12, foot - high * 0.6, x - high * 0.12, foot - high, x + high * 0.12, foot - high, x + high * 0.12, foot - high * 0.6, x + high * 0.45, foot);
        c.polygon(color, x - high * 0.4, foot - 3, x - high * 0.22, foot - high * 0.4, x + high * 0.22, foot - high * 0.4, x + high * 0.4, foot - 3);
    }
}
