package vn.congmo.accessibility.browser;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Target;

/// Text whose contrast is measured in its pixels.
///
/// @param letters boxes of its letters in the page, in CSS pixels
/// @param limit   the contrast that its size asks for
record PaintedText(Target target, String text, List<Rectangle2D> letters, double limit) {

    /// Height in CSS pixels of what is photographed at once.
    private static final double BAND = 1200;

    /// Room around letters that belongs to their surroundings.
    private static final double ROOM = 3;

    private static final long MOST_PIXELS = 12_000_000;

    static PaintedText of(Map<?, ?> place) {
        var letters = ((List<?>) place.get("letters")).stream().map(box -> box((List<?>) box)).toList();
        return new PaintedText(OpenPage.target(place), String.valueOf(place.get("text")), letters, number(place.get("limit")));
    }

    private static Rectangle2D box(List<?> numbers) {
        return new Rectangle2D.Double(number(numbers.get(0)), number(numbers.get(1)), number(numbers.get(2)), number(numbers.get(3)));
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    /// Neighbours together, from the top of the page down.
    static List<List<PaintedText>> bands(List<PaintedText> texts) {
        var bands = new ArrayList<List<PaintedText>>();
        for (var text : texts.stream().sorted(Comparator.comparingDouble(t -> t.box().getY())).toList()) {
            if (bands.isEmpty() || text.box().getMaxY() > bands.getLast().getFirst().box().getY() + BAND) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(text);
        }
        return bands;
    }

    private Rectangle2D box() {
        return letters.stream().reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /// What to photograph, in the shape of the DevTools protocol; enlarged as far as memory allows.
    static Map<String, Object> around(List<PaintedText> texts) {
        var all = texts.stream().map(PaintedText::box).reduce(Rectangle2D::createUnion).orElseThrow();
        var x = Math.max(0, Math.floor(all.getX() - ROOM));
        var y = Math.max(0, Math.floor(all.getY() - ROOM));
        var width = Math.ceil(all.getMaxX() + ROOM - x);
        var height = Math.ceil(all.getMaxY() + ROOM - y);
        var scale = width * height * 9 <= MOST_PIXELS ? 3 : width * height * 4 <= MOST_PIXELS ? 2 : 1;
        return Map.of("x", x, "y", y, "width", width, "height", height, "scale", scale);
    }
}
