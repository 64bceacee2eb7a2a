package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;
import static vn.congmo.samples.pictures.Scenery.*;

import java.awt.Color;
import java.util.List;

/// Lead pictures of news from inside the ministry.
final class NewsAtWork {

    private static final Color LAMP = new Color(0xFFD27A);

    private NewsAtWork() {}

    /// A watch that stays up: one lit window in a sleeping city.
    static void nightWatch(Canvas c) {
        c.ground(new Color(0x0D1733), new Color(0x3C4A7D));
        c.specks(120, PAPER, 0, 380);
        c.disc(240, 170, 64, new Color(0xFBF1CF));
        for (int i = 0; i < 12; i++) c.box(i * 140 - 20, 430 - i * 71 % 190, 124, 500, 0, between(new Color(0x1C2850), new Color(0x26345F), i % 3 / 2.0));
        c.box(420, 260, 760, 640, 6, new Color(0x2F3D6B));
        c.box(400, 236, 800, 34, 4, NIGHT);
        for (int i = 0; i < 8; i++) c.box(450 + i % 4 * 184, i < 4 ? 300 : 770, 130, 84, 4, new Color(0x1A2547));
        c.glow(800, 580, 460, veil(LAMP, 0.7));
        c.box(470, 430, 660, 300, 6, LAMP);
        c.box(620, 470, 320, 150, 8, NIGHT);
        c.line(8, MINT, 650, 580, 720, 540, 770, 560, 840, 510, 910, 530);
        new Figure(610, 900, 420, CORAL, INK, Figure.Hair.BUN, 1).upper(c, 560, 700, 690, 650);
        new Figure(970, 900, 430, JADE, INK, Figure.Hair.SHORT, -1).upper(c, 900, 590, 1030, 700);
        c.box(470, 690, 660, 44, 0, WOOD);
        c.box(780, 656, 34, 36, 6, PAPER);
        c.frame(470, 430, 660, 300, 6, 20, NIGHT);
    }

    /// A researcher free of invoices: the papers fly off through the window, what she makes stays.
    static void fewerInvoices(Canvas c) {
        c.ground(new Color(0xCFE3DA), new Color(0xEAF1E4));
        c.box(0, 760, 1600, 140, 0, new Color(0x9DB8A5));
        c.box(930, 90, 540, 470, 8, new Color(0xBFE0EE));
        c.ellipse(1240, 520, 230, 90, LEAF);
        c.box(930, 560, 540, 60, 0, new Color(0xDCE8E0));
        c.frame(930, 90, 540, 470, 8, 20, PAPER);
        for (int i = 0; i < 11; i++) {
            double x = 730 + i * 66;
            double y = 560 - i * 34 + i * 47 % 90;
            c.turned(i * 37, x, y, () -> {
                c.box(x - 44, y - 32, 88, 64, 4, PAPER);
                for (int k = 0; k < 2; k++) c.box(x - 30, y - 16 + k * 22, 60 - k * 20, 8, 3, STONE);
            });
        }
        new Figure(420, 980, 640, new Color(0xF4F6F4), SEA, Figure.Hair.LONG, 1).upper(c, 320, 640, 560, 560);
        desk(c, 120, 690, 760, 230, WOOD);
        c.box(590, 652, 160, 40, 8, STONE);
        c.curve(24, STONE, 720, 660, 770, 560, 700, 500, 640, 500);
        c.turned(-16, 620, 500, () -> c.box(600, 440, 44, 160, 12, INK));
        for (int i = 0; i < 3; i++) c.box(180 + i * 54, 600, 32, 92, 16, List.of(CORAL, GOLD, LEAF).get(i));
    }

    /// A wall of cards; one of them has turned red, and somebody takes it in hand.
    static void redCard(Canvas c) {
        c.ground(new Color(0xF1E2C4), new Color(0xDCC296));
        c.box(0, 780, 1600, 120, 0, new Color(0xA98555));
        c.box(260, 70, 1080, 600, 14, PAPER);
        c.frame(260, 70, 1080, 600, 14, 16, WOOD);
        for (int i = 0; i < 3; i++) c.box(310 + i * 340, 110, 300, 34, 8, List.of(SEA, GOLD, JADE).get(i));
        for (int i = 0; i < 12; i++) {
            int column = i % 3;
            int row = i / 3;
            if (column == 0 && row == 3) continue;
            boolean late = column == 1 && row == 1;
            c.box(310 + column * 340, 170 + row * 120, 300, 96, 10, late ? CORAL : between(List.of(SKY, GOLD, MINT).get(column), PAPER, 0.45));
            c.box(336 + column * 340, 196 + row * 120, 190, 14, 6, late ? PAPER : STONE);
            c.box(336 + column * 340, 226 + row * 120, 120, 12, 6, late ? veil(PAPER, 0.7) : veil(STONE, 0.6));
        }
        c.glow(800, 340, 240, veil(CORAL, 0.3));
        new Figure(560, 890, 570, JADE, INK, Figure.Hair.BUN, 1).draw(c, 470, 640, 690, 360);
        new Figure(1130, 890, 590, NIGHT, INK, Figure.Hair.GREY, -1).draw(c, 1000, 420, 1200, 640);
    }

    /// Two editors and a sound engineer make the news.
    static void newsroom(Canvas c) {
        c.ground(new Color(0xF4DCC0), new Color(0xE3B98D));
        for (int i = 0; i < 4; i++) {
            c.box(90 + i * 370, 70, 310, 230, 10, List.of(new Color(0x9CC3D6), MINT, ROSE, new Color(0xEAC878)).get(i));
            c.box(114 + i * 370, 94, 262, 100, 6, veil(PAPER, 0.8));
            for (int k = 0; k < 3; k++) c.box(114 + i * 370, 212 + k * 24, 240 - k * 50, 12, 6, veil(INK, 0.35));
        }
        new Figure(330, 1000, 600, SEA, INK, Figure.Hair.SHORT, 1).upper(c, 260, 660, 450, 640);
        new Figure(800, 1010, 620, LACQUER, INK, Figure.Hair.LONG, 0).upper(c, 720, 650, 900, 640);
        new Figure(1270, 1000, 600, LEAF, INK, Figure.Hair.GREY, -1).upper(c, 1150, 560, 1330, 660);
        c.arc(1262, 462, 58, 0, 180, 12, INK);
        c.box(1250, 452, 28, 54, 12, INK);
        c.line(12, INK, 1110, 700, 1110, 560);
        c.box(1088, 480, 44, 96, 22, STONE);
        c.box(60, 690, 1480, 34, 8, WOOD);
        c.box(90, 724, 1420, 176, 0, DARK_WOOD);
        screen(c, 400, 500, 240, 150, SEA, false);
        c.polygon(PAPER, 690, 690, 720, 600, 900, 600, 930, 690);
        for (int i = 0; i < 3; i++) c.box(740, 620 + i * 22, 140 - i * 30, 9, 4, STONE);
        c.box(190, 640, 110, 50, 8, INK);
        c.disc(245, 630, 34, STONE);
        c.disc(245, 630, 18, NIGHT);
    }

    /// A year of the centre: the people who keep lines, machines and calls going.
    static void centreYear(Canvas c) {
        c.ground(new Color(0xBFD7E6), new Color(0xEAF1EE));
        c.box(0, 770, 1600, 130, 0, new Color(0x93A9B5));
        c.disc(800, 380, 330, PAPER);
        for (int i = 0; i < 12; i++) {
            int month = i;
            c.turned(month * 30, 800, 380, () -> {
                double high = 50 + month * 53 % 110;
                c.box(778, 70, 44, high, 8, between(SEA, MINT, month / 11.0));
            });
        }
        c.ring(800, 380, 330, 14, SEA);
        c.disc(800, 380, 84, GOLD);
        c.line(16, PAPER, 764, 382, 790, 410, 838, 350);
        new Figure(350, 880, 580, GOLD, NIGHT, Figure.Hair.HELMET, 1).draw(c, 290, 640, 470, 560);
        c.curve(14, CORAL, 470, 560, 530, 640, 520, 760, 600, 840);
        Seats.wheelchair(c, 1180, 880, 580, -1);
        new Figure(1180, 880, 580, CORAL, INK, Figure.Hair.SHORT, -1).sit(c, 1060, 610, 1040, 640);
        c.box(980, 560, 120, 84, 8, INK);
        c.box(988, 568, 104, 68, 4, SKY);
        new Figure(1420, 880, 570, JADE, INK, Figure.Hair.LONG, -1).draw(c, 1320, 600, 1480, 620);
        c.box(1290, 560, 60, 80, 4, PAPER);
    }

    /// A workshop on open data: a speaker, an interpreter of sign language, and those who ask.
    static void workshop(Canvas c) {
        c.ground(new Color(0x2F4A6B), new Color(0x54749A));
        c.box(330, 60, 700, 400, 12, PAPER);
        for (int i = 0; i < 7; i++) {
            double high = 60 + i * 97 % 230;
            c.box(390 + i * 86, 400 - high, 56, high, 6, between(SKY, SEA, i / 6.0));
        }
        c.box(330, 470, 700, 44, 8, INK);
        for (int i = 0; i < 2; i++) c.box(380 + i * 320, 486, i == 0 ? 290 : 230, 12, 6, PAPER);
        c.box(0, 640, 1600, 260, 0, new Color(0x7A5A3C));
        new Figure(190, 790, 560, CORAL, INK, Figure.Hair.LONG, 1).draw(c, 140, 560, 340, 400);
        new Figure(1250, 790, 560, NIGHT, NIGHT, Figure.Hair.BUN, 0).draw(c, 1160, 430, 1350, 400);
        for (int side = -1; side <= 1; side += 2) c.arc(1255 + side * 120, 400, 44, side > 0 ? -50 : 130, 100, 9, GOLD);
        for (int i = 0; i < 6; i++) {
            var hair = List.of(Figure.Hair.SHORT, Figure.Hair.SCARF, Figure.Hair.LONG, Figure.Hair.GREY, Figure.Hair.BUN, Figure.Hair.SHORT).get(i);
            double x = 130 + i * 268;
            new Figure(x, 1170, 520, List.of(LEAF, LACQUER, GOLD, SEA, MINT, ROSE).get(i), INK, hair, 2).upper(c, x - 80, 900, x + 80, i == 2 ? 610 : 900);
        }
    }
}
