package vn.congmo.samples.pictures;

import static java.util.Map.entry;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/// One frame of a film: a scene by its name, at a moment, with its words on a strip of paper.
///
/// Everything moves slowly and nothing flashes (WCAG 2.2, SC 2.3.1). The same moment always gives the same frame.
public final class FilmFrame {

    /// @param seconds since the scene began
    /// @param share of the scene that is over, 0 to 1
    @FunctionalInterface interface Moving {
        void draw(Canvas c, double seconds, double share);
    }

    private static final Map<String, Moving> SCENES = Map.ofEntries(
            entry("dawn", FilmHighlands::dawn), entry("cable", FilmHighlands::cable), entry("mast", FilmHighlands::mast),
            entry("clinic", FilmHighlands::clinic), entry("classroom", FilmHighlands::classroom), entry("bars", FilmHighlands::bars),
            entry("night", FilmHighlands::night),
            entry("morning", FilmCentre::morning), entry("tickets", FilmCentre::tickets), entry("signing", FilmCentre::signing),
            entry("meeting", FilmCentre::meeting), entry("layers", FilmCentre::layers), entry("servers", FilmCentre::servers),
            entry("page", FilmCentre::page), entry("evening", FilmCentre::evening),
            entry("ringing", FilmCalls::ringing), entry("hourglass", FilmCalls::hourglass), entry("mask", FilmCalls::mask),
            entry("code", FilmCalls::code), entry("coins", FilmCalls::coins), entry("three-answers", FilmCalls::threeAnswers),
            entry("mending", FilmCalls::mending), entry("ask", FilmCalls::ask),
            entry("kitchen", FilmForms::kitchen), entry("three-things", FilmForms::threeThings), entry("search", FilmForms::search),
            entry("log-in", FilmForms::logIn), entry("form", FilmForms::form), entry("four-corners", FilmForms::fourCorners),
            entry("receipt", FilmForms::receipt), entry("help-desk", FilmForms::helpDesk));

    private FilmFrame() {}

    /// @param words shown at the top; three are in the picture already
    /// @param scale pixels per unit of the sheet of 1600 × 900
    public static BufferedImage draw(String scene, List<String> words, double seconds, double length, double scale) {
        var c = new Canvas(scene.hashCode(), Canvas.HEIGHT, scale);
        SCENES.get(scene).draw(c, seconds, Math.clamp(seconds / length, 0, 1));
        c.pen.setTransform(AffineTransform.getScaleInstance(scale, scale));
        if (words.size() < 3) words(c, words, ease(seconds, 0.3, 1.2));
        double veil = Math.clamp(Math.max(1 - seconds / 0.6, 1 - (length - seconds) / 0.6), 0, 1);
        c.box(0, 0, Canvas.WIDTH, Canvas.HEIGHT, 0, Palette.veil(Palette.PAPER, veil));
        c.pen.dispose();
        return c.sheet;
    }

    private static void words(Canvas c, List<String> words, double in) {
        var text = new Lettering(c);
        double wide = words.stream().mapToDouble(line -> text.width(line, 60, true)).max().orElse(0);
        double x = 70 - 40 * (1 - in);
        c.box(x, 56, wide + 92, 40 + words.size() * 84, 10, Palette.veil(Palette.PAPER, 0.94 * in));
        c.box(x, 56, 14, 40 + words.size() * 84, 10, Palette.veil(Palette.LACQUER, in));
        for (int i = 0; i < words.size(); i++) text.left(words.get(i), x + 48, 132 + i * 84, 60, true, Palette.veil(Palette.INK, in));
    }

    /// From 0 before a moment to 1 after another, slow at both ends.
    static double ease(double at, double from, double to) {
        double share = Math.clamp((at - from) / (to - from), 0, 1);
        return share * share * (3 - 2 * share);
    }

    /// A tick that is drawn from left to right.
    static void tick(Canvas c, double x, double y, double size, double drawn, Color color) {
        if (drawn <= 0) return;
        double first = Math.min(1, drawn * 2.5);
        double second = Math.max(0, (drawn - 0.4) / 0.6);
        c.line(size * 0.24, color, x - size * 0.5, y, x - size * 0.5 + size * 0.35 * first, y + size * 0.35 * first);
        if (second > 0) c.line(size * 0.24, color, x - size * 0.15, y + size * 0.35, x - size * 0.15 + size * 0.7 * second, y + size * 0.35 - size * 0.8 * second);
    }
}
