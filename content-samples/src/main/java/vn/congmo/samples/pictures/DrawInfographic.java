package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws an infographic, 1200 pixels wide, from its figures.
final class DrawInfographic {

    private static final Color WOOD = new Color(0x6B4200);
    private static final List<Color> PARTS = List.of(LACQUER, SEA, JADE, WOOD, new Color(0x5E5A50), NIGHT);

    private final Infographic figures;
    private final Canvas c;
    private final Lettering text;

    private DrawInfographic(Infographic figures) {
        this.figures = figures;
        c = new Canvas(1, figures.chart() == Infographic.Chart.STEPS ? 1560 : 1240, 0.75);
        text = new Lettering(c);
    }

    static BufferedImage of(Infographic figures) {
        return new DrawInfographic(figures).sheet();
    }

    private BufferedImage sheet() {
        c.ground(PAPER, PAPER);
        c.box(0, 0, 1600, 22, 0, LACQUER);
        for (int i = 0; i < 40; i++) c.polygon(GOLD, i * 40, 22, i * 40 + 20, 44, i * 40 + 40, 22);
        double y = text.lines(figures.title().vi(), 80, 140, 1440, 60, true, LACQUER) + 20;
        switch (figures.chart()) {
            case COLUMNS -> columns(y);
            case STEPS -> steps(y);
            case BARS -> bars(y);
            case RING -> ring(y);
        }
        c.line(3, STONE, 80, c.height - 108, 1520, c.height - 108);
        text.lines(figures.source().vi(), 80, c.height - 46, 1440, 34, false, INK);
        c.pen.dispose();
        return c.sheet;
    }

    private void columns(double top) {
        text.left(figures.header(1), 80, top, 36, false, INK);
        double foot = c.height - 220;
        double unit = (foot - top - 110) / 100;
        for (int mark = 0; mark <= 100; mark += 25) {
            c.line(2, SAND, 180, foot - mark * unit, 1520, foot - mark * unit);
            text.left(mark + " %", 80, foot - mark * unit + 12, 32, false, INK);
        }
        int count = figures.rows().size();
        double step = 1340.0 / count;
        for (int i = 0; i < count; i++) {
            double x = 180 + step * (i + 0.5);
            double high = figures.figure(i) * unit;
            c.box(x - 66, foot - high, 132, high, 12, between(LEAF, JADE, i / (count - 1.0)));
            c.box(x - 66, foot - Math.min(high, 20), 132, Math.min(high, 20), 0, between(LEAF, JADE, i / (count - 1.0)));
            text.centred(figures.figure(i) + " %", x, foot - high - 24, 46, true, JADE);
            text.centred(figures.rows().get(i).getFirst(), x, foot + 62, 42, true, INK);
        }
        c.line(5, INK, 180, foot, 1520, foot);
    }

    private void steps(double top) {
        double high = (c.height - 160 - top) / figures.rows().size();
        for (int i = 0; i < figures.rows().size(); i++) {
            var row = figures.rows().get(i);
            double y = top - 30 + i * high;
            var color = PARTS.get(i);
            if (i + 1 < figures.rows().size()) c.line(10, SAND, 170, y + high / 2, 170, y + high * 1.5);
            c.box(270, y, 1250, high - 34, 30, SUNKEN);
            c.box(270, y, 16, high - 34, 8, color);
            c.disc(170, y + (high - 34) / 2, 84, color);
            text.centred(String.valueOf(i + 1), 170, y + (high - 34) / 2 + 30, 84, true, PAPER);
            double next = text.lines(row.get(1), 330, y + 76, 930, 48, true, color);
            text.lines(row.get(2), 330, next, 930, 36, false, INK);
            StepSigns.draw(c, i, 1390, y + (high - 34) / 2, color);
        }
    }

    private void bars(double top) {
        text.left(figures.header(1), 80, top, 36, false, INK);
        int count = figures.rows().size();
        double high = (c.height - 150 - top - 40) / count;
        for (int i = 0; i < count; i++) {
            double y = top + 40 + i * high;
            double length = 800 * figures.figure(i) / 100.0;
            text.lines(figures.rows().get(i).getFirst(), 80, y + high / 2 + 12, 490, 34, true, INK);
            c.box(570, y + high / 2 - 30, 800, 60, 30, SAND);
            c.box(570, y + high / 2 - 30, length, 60, 30, SEA);
            for (int wave = 0; wave < 3; wave++) c.arc(570 + length - 44, y + high / 2, 10 + wave * 10, -40, 80, 4, PAPER);
            text.left(figures.figure(i) + " %", 1392, y + high / 2 + 16, 46, true, SEA);
        }
    }

    private void ring(double top) {
        double from = 90;
        double y = top + 60;
        double middle = (top + c.height - 130) / 2;
        for (int i = 0; i < figures.rows().size(); i++) {
            double extent = -3.6 * figures.figure(i);
            c.fill(PARTS.get(i), new Arc2D.Double(90, middle - 330, 660, 660, from, extent, Arc2D.PIE));
            c.draw(8, PAPER, new Arc2D.Double(90, middle - 330, 660, 660, from, extent, Arc2D.PIE));
            from += extent;
            c.box(830, y - 42, 54, 54, 10, PARTS.get(i));
            text.left(figures.figure(i) + " %", 910, y, 48, true, INK);
            y = text.lines(figures.rows().get(i).getFirst(), 1050, y, 470, 36, false, INK) + 44;
        }
        c.disc(420, middle, 180, PAPER);
        text.centred("100 %", 420, middle + 8, 72, true, LACQUER);
        text.centred(figures.header(1), 420, middle + 70, 32, false, INK);
    }
}
