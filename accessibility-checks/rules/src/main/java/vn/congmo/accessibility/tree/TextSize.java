package vn.congmo.accessibility.tree;

import java.util.Map;
import org.jsoup.nodes.Element;

/// How large text is, as far as markup and the page's own styles tell; what cannot be told is taken from the element around it.
public final class TextSize {

    private static final double USUAL = 16;
    private static final Map<String, Double> BY_TAG = Map.of("h1", 2.0, "h2", 1.5, "h3", 1.17, "h5", 0.83, "h6", 0.67, "small", 0.83, "big", 1.2, "sub", 0.83, "sup", 0.83);

    private TextSize() {}

    /// In CSS pixels.
    public static double of(Element element) {
        return Inherited.of(element, TextSize.class.getName(), USUAL, TextSize::within);
    }

    private static double within(double around, Element element) {
        var said = AssistiveTechnology.style(element, "font-size");
        return said.isEmpty() ? around * BY_TAG.getOrDefault(element.normalName(), 1.0) : in(said, around, around);
    }

    /// True when the letters are bold: by style, or by being a heading, a header cell or strong.
    public static boolean bold(Element element) {
        for (var e = element; e != null; e = e.parent()) {
            var weight = AssistiveTechnology.style(e, "font-weight");
            if (!weight.isEmpty()) return weight.matches("bold(er)?|[7-9]00");
            if (e.normalName().matches("b|strong|h[1-6]|th")) return true;
        }
        return false;
    }

    /// A length in CSS pixels; the fallback for a unit that hangs on the window or a keyword.
    public static double in(String length, double fontSize, double fallback) {
        var number = length.replaceAll("(px|pt|em|rem|ex|ch|%)$", "");
        if (!number.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)")) return fallback;
        double value = Double.parseDouble(number);
        if (length.endsWith("px")) return value;
        if (length.endsWith("pt")) return value * 4 / 3;
        if (length.endsWith("rem")) return value * USUAL;
        if (length.endsWith("em")) return value * fontSize;
        if (length.endsWith("ex") || length.endsWith("ch")) return value * fontSize / 2;
        return length.endsWith("%") ? fontSize * value / 100 : fallback;
    }
}
