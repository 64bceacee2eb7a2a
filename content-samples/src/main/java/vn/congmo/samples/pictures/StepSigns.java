package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// The signs beside four steps that protect an account: long password, second key, fresh device, a call to ask.
final class StepSigns {

    private StepSigns() {}

    static void draw(Canvas c, int step, double x, double y, Color color) {
        switch (step) {
            case 0 -> password(c, x, y, color);
            case 1 -> secondKey(c, x, y, color);
            case 2 -> update(c, x, y, color);
            default -> call(c, x, y, color);
        }
    }

    private static void password(Canvas c, double x, double y, Color color) {
        c.frame(x - 92, y - 34, 184, 68, 16, 9, color);
        for (int i = 0; i < 5; i++) c.disc(x - 60 + i * 30, y, 9, color);
    }

    private static void secondKey(Canvas c, double x, double y, Color color) {
        c.ring(x - 46, y, 36, 16, color);
        c.line(16, color, x - 8, y, x + 90, y, x + 90, y + 34);
        c.line(16, color, x + 54, y, x + 54, y + 26);
    }

    private static void update(Canvas c, double x, double y, Color color) {
        c.box(x - 50, y - 86, 100, 172, 20, color);
        c.box(x - 40, y - 70, 80, 130, 8, PAPER);
        c.arc(x, y - 6, 26, 60, 280, 10, color);
        c.polygon(color, x + 2, y - 46, x + 34, y - 30, x + 4, y - 14);
    }

    private static void call(Canvas c, double x, double y, Color color) {
        c.box(x - 90, y - 70, 180, 116, 34, color);
        c.polygon(color, x - 40, y + 36, x + 10, y + 36, x - 44, y + 84);
        c.line(12, PAPER, x - 22, y - 26, x - 8, y - 44, x + 16, y - 40, x + 18, y - 20, x, y - 6, x, y + 6);
        c.disc(x, y + 26, 8, PAPER);
    }
}
