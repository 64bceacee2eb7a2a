package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.FilmFrame.ease;
import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Scenes of the film on 5G in the highlands.
final class FilmHighlands {

    private FilmHighlands() {}

    static void dawn(Canvas c, double t, double p) {
        c.ground(new Color(0xF1C9A5), PAPER);
        double y = 470 - 150 * ease(p, 0, 1);
        c.glow(1120, y, 460, veil(GOLD, 0.7));
        c.disc(1120, y, 96, between(GOLD, PAPER, 0.25));
        for (int i = 0; i < 5; i++) {
            var edge = c.rolling(430 + i * 98, 66 - i * 5, 210 + i * 40);
            double shift = t * (3 + i * 5);
            c.below(between(MINT, JADE, i / 4.0), x -> edge.applyAsDouble(x + shift));
        }
        for (int i = 0; i < 5; i++) Landscapes.house(c, 240 + i * 96, 770 + (i % 2) * 26, 30);
    }

    static void cable(Canvas c, double t, double p) {
        c.ground(new Color(0xCFE2EE), PAPER);
        c.glow(300, 380, 300, veil(GOLD, 0.35));
        for (int i = 0; i < 4; i++) c.below(between(MINT, LEAF, i / 3.0), c.rolling(380 + i * 70, 46, 230 + i * 30));
        c.box(0, 700, 1600, 200, 0, between(LEAF, JADE, 0.35));
        double[] road = {-40, 820, 260, 800, 480, 730, 700, 760, 900, 660, 1060, 560, 1240, 540, 1380, 470};
        c.curve(86, between(SAND, STONE, 0.35), road);
        c.curve(5, veil(PAPER, 0.85), road);
        for (int i = 0; i < 4; i++) c.box(40 + i * 104, 560 - i % 2 * 70, 84, 190 + i % 2 * 70, 4, between(SEA, SKY, 0.2 + i * 0.15));
        for (int i = 0; i < 12; i++) c.box(58 + i % 4 * 104, 590 + i / 4 * 44, 22, 22, 2, between(GOLD, PAPER, 0.3));
        for (int i = 0; i < 4; i++) Landscapes.house(c, 1310 + i * 76, 440 + (i % 2) * 34, 34);
        drawn(c, 14, LACQUER, ease(p, 0.05, 0.85), -40, 760, 260, 742, 480, 676, 700, 704, 900, 606, 1060, 508, 1240, 486, 1340, 470);
    }

    /// A soft line up to a share of its points.
    static void drawn(Canvas c, double width, Color color, double share, double... xy) {
        var points = new ArrayList<double[]>();
        for (var bend = Canvas.bend(xy).getPathIterator(null, 0.5); !bend.isDone(); bend.next()) {
            var point = new double[2];
            bend.currentSegment(point);
            points.add(point);
        }
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 1; i < Math.max(2, share * points.size()); i++) path.lineTo(points.get(i)[0], points.get(i)[1]);
        c.draw(width, color, path);
        if (share >= 1) return;
        var end = path.getCurrentPoint();
        c.glow(end.getX(), end.getY(), 60, veil(GOLD, 0.9));
        c.disc(end.getX(), end.getY(), width * 0.8, PAPER);
    }

    static void mast(Canvas c, double t, double p) {
        c.ground(new Color(0xF7DDCB), PAPER);
        c.glow(430, 420, 400, veil(GOLD, 0.4));
        for (int i = 0; i < 3; i++) c.below(between(MINT, LEAF, i / 2.5), c.rolling(480 + i * 70, 40, 220 + i * 40));
        double up = ease(p, 0, 0.5);
        c.pen.setClip(0, (int) (700 - 620 * up), 1600, (int) (620 * up) + 10);
        Scenery.mast(c, 1060, 130, 700, 74, LACQUER);
        c.pen.setClip(null);
        for (int i = 0; i < 5; i++) {
            double r = (t * 46 + i * 110) % 550;
            double strength = ease(p, 0.5, 0.7) * (1 - r / 550);
            c.arc(1060, 170, 60 + r, 180, 180, 9, veil(CORAL, strength));
        }
        for (int i = 0; i < 9; i++) {
            var edge = c.rolling(640 + i * 34, 20, 200 + i * 14);
            c.below(between(i % 2 == 0 ? new Color(0xC8DFA8) : new Color(0xE0D98F), JADE, i / 12.0), edge);
        }
        for (int i = 0; i < 6; i++) Landscapes.house(c, 180 + i * 130, 690 + (i % 3) * 50, 32);
    }

    static void clinic(Canvas c, double t, double p) {
        c.ground(new Color(0xEAF3EF), SUNKEN);
        c.box(0, 760, 1600, 140, 0, between(MINT, PAPER, 0.3));
        c.box(560, 240, 760, 430, 24, INK);
        c.box(580, 260, 720, 390, 12, between(SKY, PAPER, 0.45));
        c.pen.setClip(580, 260, 720, 390);
        People.bust(c, 800, 380 + 4 * Math.sin(t * 1.4), 82, PAPER, false);
        c.line(7, SEA, 752, 520, 770, 590, 820, 600, 850, 520);
        c.box(980, 320, 270, 230, 14, NIGHT);
        c.fill(veil(SKY, 0.5), new java.awt.geom.Arc2D.Double(1000, 230, 230, 300, 235, 70, java.awt.geom.Arc2D.PIE));
        c.ellipse(1112 + 5 * Math.sin(t), 460, 42, 28, veil(PAPER, 0.75));
        c.pen.setClip(null);
        var beat = new Path2D.Double();
        for (int x = 600; x <= 1280; x += 4) {
            double phase = ((x - 600) / 170.0 - t * 0.35) % 1;
            if (phase < 0) phase += 1;
            double y = 620 - (phase > 0.4 && phase < 0.5 ? 44 * Math.sin((phase - 0.4) * 31.4) : 0) + (phase > 0.5 && phase < 0.56 ? 16 * Math.sin((phase - 0.5) * 52) : 0);
            if (x == 600) beat.moveTo(x, y);
            else beat.lineTo(x, y);
        }
        c.draw(7, LACQUER, beat);
        People.bust(c, 300, 480, 88, JADE, false);
        Scenery.desk(c, 90, 700, 1300, 170, Scenery.WOOD);
        People.leafPot(c, 1480, 640);
    }

    static void classroom(Canvas c, double t, double p) {
        c.ground(new Color(0xE9CFA4), SAND);
        for (int i = 0; i < 9; i++) c.line(4, veil(Scenery.WOOD, 0.3), i * 200, 0, i * 200, 600);
        c.box(470, 210, 700, 400, 22, INK);
        c.box(490, 230, 660, 360, 10, between(MINT, PAPER, 0.4));
        c.pen.setClip(490, 230, 660, 360);
        People.bust(c, 800, 370, 84, CORAL, false);
        double wave = 14 * Math.sin(t * 1.8);
        c.turned(wave, 940, 560, () -> { c.line(40, SKIN, 940, 590, 985, 420); c.disc(988, 398, 34, SKIN); });
        c.pen.setClip(null);
        for (int i = 0; i < 6; i++) {
            double x = 170 + i * 252;
            double y = 660 + (i % 2) * 26 + 3 * Math.sin(t * 1.2 + i);
            People.bust(c, x, y, 62, List.of(SEA, LACQUER, LEAF, GOLD, STONE, JADE).get(i), false);
            c.disc(x, y, 63, INK);
            c.box(x - 110, 830, 220, 80, 4, Scenery.WOOD);
        }
    }

    static void bars(Canvas c, double t, double p) {
        c.ground(PAPER, SUNKEN);
        var text = new Lettering(c);
        for (int i = 0; i < 5; i++) c.line(3, SAND, 220, 760 - i * 120, 1460, 760 - i * 120);
        int[] before = {11, 8, 14};
        int[] after = {184, 162, 201};
        var names = List.of("Nậm Lúa", "Tả Sơn", "Bản Vược");
        for (int i = 0; i < 3; i++) {
            double x = 330 + i * 400;
            double grown = ease(p, 0.1 + i * 0.15, 0.4 + i * 0.15);
            double high = 2.4 * (before[i] + (after[i] - before[i]) * grown);
            c.box(x, 760 - before[i] * 2.4, 110, before[i] * 2.4, 4, STONE);
            c.box(x + 130, 760 - high, 110, high, 4, List.of(LACQUER, JADE, SEA).get(i));
            text.centred("" + before[i], x + 55, 740 - before[i] * 2.4, 40, true, INK);
            text.centred("" + Math.round(before[i] + (after[i] - before[i]) * grown), x + 185, 740 - high, 48, true, INK);
            text.centred(names.get(i), x + 120, 830, 48, true, INK);
        }
        c.line(6, INK, 220, 760, 1460, 760);
    }

    static void night(Canvas c, double t, double p) {
        c.ground(NIGHT, new Color(0x3A4F78));
        c.specks(220, PAPER, 0, 480);
        c.disc(1330, 170, 64, between(PAPER, GOLD, 0.25));
        c.below(new Color(0x24385C), c.rolling(470, 50, 240));
        c.below(new Color(0x182845), c.rolling(600, 40, 200));
        double[] x = {260, 620, 1010, 1370};
        double[] y = {640, 560, 650, 580};
        for (int i = 0; i < 4; i++) {
            double lit = ease(p, 0.08 + i * 0.17, 0.3 + i * 0.17);
            if (i > 0) c.line(5, veil(GOLD, 0.7 * lit), x[i - 1], y[i - 1] - 60, x[i], y[i] - 60);
            c.glow(x[i], y[i] + 40, 210, veil(GOLD, 0.55 * lit));
            Scenery.stilts(c, x[i], y[i], 120, new Color(0x3B2A22), between(new Color(0x2A2430), GOLD, lit));
        }
        c.box(0, 800, 1600, 100, 0, new Color(0x101B30));
    }
}
