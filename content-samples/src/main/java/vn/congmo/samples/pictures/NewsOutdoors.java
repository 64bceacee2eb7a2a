package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;
import java.util.List;

/// Lead pictures of news from markets, hills, counters and open doors.
final class NewsOutdoors {

    private NewsOutdoors() {}

    /// A market where the scale speaks.
    static void market(Canvas c) {
        c.ground(new Color(0xF7D9A4), new Color(0xFBEBCB));
        hills(c, 330, 70, 3, new Color(0xBFD0B0), new Color(0x6FA37F));
        for (int i = 0; i < 10; i++) c.polygon(i % 2 == 0 ? LACQUER : PAPER, 200 + i * 120, 90, 320 + i * 120, 90, 320 + i * 120, 210, 260 + i * 120, 250, 200 + i * 120, 210);
        for (int i = 0; i < 2; i++) c.box(214 + i * 1160, 90, 26, 720, 4, DARK_WOOD);
        c.box(0, 800, 1600, 100, 0, new Color(0xB98A5A));
        new Figure(760, 990, 600, NIGHT, INK, Figure.Hair.SCARF, 1).upper(c, 640, 660, 900, 590);
        c.box(776, 436, 42, 14, 7, INK);
        c.polygon(STONE, 830, 690, 860, 630, 1000, 630, 1030, 690);
        c.box(880, 646, 100, 30, 6, NIGHT);
        c.box(810, 606, 240, 22, 11, SUNKEN);
        for (int i = 0; i < 4; i++) c.ellipse(870 + i * 42, 590, 30, 20, i % 2 == 0 ? LEAF : MINT);
        for (int i = 0; i < 3; i++) c.arc(930, 590, 90 + i * 46, 50, 80, 10, veil(CORAL, 0.95 - i * 0.25));
        c.box(280, 690, 1040, 30, 8, WOOD);
        c.box(300, 720, 1000, 120, 0, DARK_WOOD);
        for (int i = 0; i < 8; i++) c.disc(330 + i * 46, 672 - i % 2 * 22, 30, List.of(CORAL, GOLD, LEAF, LACQUER).get(i % 4));
        new Figure(1390, 890, 560, MINT, JADE, Figure.Hair.CONE, -1).draw(c, 1270, 610, 1440, 650);
        new Figure(120, 890, 400, CORAL, SEA, Figure.Hair.SHORT, 1).draw(c, 80, 720, 230, 640);
    }

    /// Masts that have power and masts that wait for it.
    static void waitingForPower(Canvas c) {
        c.ground(new Color(0x6F7FB0), new Color(0xF3C9A0));
        hills(c, 420, 100, 4, new Color(0x9A8FA8), new Color(0x2F4A4F));
        for (int i = 0; i < 3; i++) {
            double x = 240 + i * 330;
            double foot = 620 + i * 24;
            mast(c, x, 250 + i * 30, foot, 52, LACQUER);
            waves(c, x, 262 + i * 30, 66, 48, 3, PAPER);
            c.glow(x + 90, foot + 40, 110, veil(GOLD, 0.7));
            Landscapes.house(c, x + 90, foot + 50, 24);
        }
        mast(c, 1330, 260, 690, 56, new Color(0x6B6670));
        c.line(16, DARK_WOOD, 1080, 830, 1080, 420);
        c.line(12, DARK_WOOD, 1020, 450, 1140, 450);
        c.curve(5, INK, 900, 520, 980, 500, 1030, 446);
        c.curve(5, INK, 1130, 446, 1180, 520, 1190, 600);
        c.disc(1190, 606, 10, GOLD);
        new Figure(1200, 870, 300, GOLD, NIGHT, Figure.Hair.HELMET, -1).draw(c, 1186, 620, 1250, 740);
        new Figure(1000, 880, 290, CORAL, NIGHT, Figure.Hair.HELMET, 1).draw(c, 960, 740, 1076, 680);
        c.disc(1440, 810, 62, WOOD);
        c.ring(1440, 810, 46, 10, INK);
        c.disc(1440, 810, 22, DARK_WOOD);
    }

    /// Somebody comes with empty hands and leaves with an answer.
    static void emptyHands(Canvas c) {
        c.ground(new Color(0xD8E6E0), new Color(0xF3F0E4));
        c.box(0, 770, 1600, 130, 0, new Color(0xB9A98C));
        c.box(90, 100, 380, 670, 6, new Color(0xC3E0EA));
        c.frame(90, 100, 380, 670, 6, 22, JADE);
        c.line(14, JADE, 280, 100, 280, 770);
        People.leafPot(c, 1440, 620);
        new Figure(1130, 990, 600, LACQUER, INK, Figure.Hair.LONG, -1).upper(c, 1010, 610, 1200, 650);
        c.box(830, 690, 520, 30, 8, WOOD);
        c.box(850, 720, 480, 180, 0, between(WOOD, SAND, 0.25));
        screen(c, 1200, 510, 190, 142, JADE, false);
        c.box(890, 664, 110, 28, 8, INK);
        c.glow(945, 660, 90, veil(MINT, 0.9));
        for (int i = 0; i < 3; i++) c.arc(945, 664, 14 + i * 14, 20, 140, 5, JADE);
        new Figure(640, 880, 570, GOLD, NIGHT, Figure.Hair.GREY, 1).draw(c, 540, 620, 910, 640);
        new Figure(430, 885, 520, SEA, INK, Figure.Hair.BUN, 1).draw(c, 360, 620, 540, 600);
        for (int i = 0; i < 2; i++) c.turned(i * 90 - 45, 1010, 250, () -> c.box(998, 150, 24, 200, 12, CORAL));
        c.box(950, 170, 120, 160, 8, veil(PAPER, 0.9));
        for (int i = 0; i < 4; i++) c.box(970, 196 + i * 32, 80 - i % 2 * 24, 10, 4, STONE);
        c.line(16, CORAL, 930, 330, 1090, 170);
    }

    /// An open chest of figures, and those who carry them away to use.
    static void openFigures(Canvas c) {
        c.ground(new Color(0x3E7C8C), new Color(0xBFE0DC));
        c.glow(800, 420, 560, veil(new Color(0xFFF0C8), 0.9));
        c.box(0, 770, 1600, 130, 0, new Color(0x2F6A6E));
        for (int i = 0; i < 16; i++) {
            double turn = Math.toRadians(200 + i * 9.4);
            double far = 230 + i * 83 % 190;
            double x = 800 + far * 1.35 * Math.cos(turn);
            double y = 560 + far * Math.sin(turn);
            switch (i % 4) {
                case 0 -> c.disc(x, y, 26, SKY);
                case 1 -> c.box(x - 20, y - 30, 40, 60, 6, GOLD);
                case 2 -> c.polygon(CORAL, x - 30, y + 24, x, y - 30, x + 30, y + 24);
                default -> c.line(12, PAPER, x - 36, y + 14, x - 10, y - 12, x + 10, y + 6, x + 36, y - 20);
            }
        }
        c.polygon(between(WOOD, INK, 0.2), 560, 560, 600, 440, 1000, 440, 1040, 560);
        c.box(560, 560, 480, 240, 10, WOOD);
        c.box(560, 560, 480, 30, 4, DARK_WOOD);
        c.box(760, 570, 80, 70, 10, GOLD);
        new Figure(330, 870, 520, LEAF, NIGHT, Figure.Hair.CONE, 1).draw(c, 260, 620, 470, 560);
        c.disc(490, 540, 28, SKY);
        Seats.wheelchair(c, 1210, 870, 540, -1);
        new Figure(1210, 870, 540, CORAL, INK, Figure.Hair.LONG, -1).sit(c, 1080, 560, 1090, 590);
        c.box(1050, 510, 40, 60, 6, GOLD);
        new Figure(1440, 880, 520, SEA, INK, Figure.Hair.SHORT, -1).draw(c, 1360, 480, 1500, 640);
        c.polygon(CORAL, 1326, 480, 1356, 426, 1386, 480);
    }

    /// A day when the laboratory stands open: children look, touch and ask.
    static void openDay(Canvas c) {
        c.ground(new Color(0x8FC3E0), new Color(0xF3F0DC));
        for (int i = 0; i < 3; i++) Landscapes.cloud(c, 240 + i * 520, 130 + i % 2 * 60, 70, veil(PAPER, 0.9));
        c.box(320, 230, 960, 560, 6, new Color(0xF6EBD6));
        c.polygon(LACQUER, 280, 236, 800, 80, 1320, 236);
        c.box(620, 400, 360, 390, 8, new Color(0x3B4E57));
        c.glow(800, 600, 240, veil(GOLD, 0.8));
        for (int side = -1; side <= 1; side += 2) {
            c.polygon(JADE, 800 + side * 180, 400, 800 + side * 270, 430, 800 + side * 270, 820, 800 + side * 180, 790);
            c.box(800 + side * 360 - 60, 440, 120, 150, 8, SKY);
        }
        for (int i = 0; i < 13; i++) c.polygon(List.of(CORAL, GOLD, LEAF, SEA).get(i % 4), 330 + i * 74, 250, 390 + i * 74, 250, 360 + i * 74, 310);
        c.box(0, 790, 1600, 110, 0, new Color(0x9CB98A));
        for (int i = 0; i < 16; i++) c.box(780, 800 + i * 40, 40, 30, 4, GOLD);
        new Figure(720, 830, 420, new Color(0xF4F6F4), SEA, Figure.Hair.BUN, -1).draw(c, 600, 620, 780, 650);
        new Figure(470, 860, 300, CORAL, INK, Figure.Hair.SHORT, 1).draw(c, 430, 730, 580, 640);
        new Figure(340, 870, 270, GOLD, JADE, Figure.Hair.LONG, 1).draw(c, 300, 760, 420, 700);
        c.line(14, INK, 560, 870, 600, 680);
        c.line(14, INK, 640, 870, 600, 680);
        c.turned(-28, 600, 660, () -> c.box(520, 630, 190, 50, 14, SEA));
        Seats.wheelchair(c, 1090, 870, 380, -1);
        new Figure(1090, 870, 380, LEAF, NIGHT, Figure.Hair.SHORT, -1).sit(c, 1000, 660, 1020, 690);
        new Figure(1270, 870, 430, NIGHT, INK, Figure.Hair.LONG, -1).draw(c, 1170, 680, 1320, 690);
        c.disc(990, 640, 34, CORAL);
        c.ring(990, 640, 52, 6, GOLD);
    }

    /// The machines stand dark; copies are carried from a safe and the first lamps come back.
    static void restored(Canvas c) {
        c.ground(new Color(0x202B44), new Color(0x39496B));
        c.box(0, 760, 1600, 140, 0, new Color(0x18213A));
        for (int i = 0; i < 7; i++) {
            boolean lit = i < 6;
            c.box(90 + i * 150, 170, 128, 590, 8, NIGHT);
            for (int k = 0; k < 7; k++) {
                c.box(104 + i * 150, 196 + k * 80, 100, 52, 4, new Color(0x2A3858));
                c.disc(124 + i * 150, 222 + k * 80, 10, lit ? MINT : CORAL);
                c.disc(154 + i * 150, 222 + k * 80, 10, lit ? GOLD : new Color(0x4A3340));
            }
        }
        c.box(1220, 440, 300, 330, 14, STONE);
        c.box(1244, 464, 252, 282, 8, INK);
        for (int i = 0; i < 4; i++) c.box(1270, 500 + i * 62, 200, 44, 4, between(GOLD, PAPER, 0.3 + i * 0.15));
        c.polygon(between(STONE, PAPER, 0.25), 1520, 440, 1590, 400, 1590, 800, 1520, 770);
        c.glow(1370, 600, 240, veil(GOLD, 0.45));
        new Figure(1120, 880, 560, CORAL, INK, Figure.Hair.BUN, -1).draw(c, 980, 620, 1200, 600);
        c.box(900, 570, 150, 44, 6, GOLD);
        c.box(912, 582, 60, 18, 4, PAPER);
        new Figure(760, 880, 570, SEA, INK, Figure.Hair.GREY, 1).draw(c, 700, 640, 890, 600);
        new Figure(300, 880, 560, MINT, INK, Figure.Hair.SHORT, 1).draw(c, 230, 640, 400, 480);
    }
}
