package vn.congmo.accessibility.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of CSS (CSS Color 4) and how it stands out from another (WCAG 2.2, "contrast ratio", "relative luminance").
///
/// @param red   0 to 255, as green and blue
/// @param alpha 0 for nothing seen to 1 for opaque
public record Colour(double red, double green, double blue, double alpha) {

    public static final Colour BLACK = new Colour(0, 0, 0, 1);
    public static final Colour WHITE = new Colour(255, 255, 255, 1);

    private static final Pattern ANY = Pattern.compile("#[0-9a-f]{3,8}\\b|rgba?\\([^)]*\\)|(?<![\\w-])[a-z]{3,}(?![\\w(-])");
    private static final Map<String, Colour> NAMED = Aria.table("colours.tsv", cells -> Map.entry(cells[0], hex(cells[1])), Map.Entry::getKey).values().stream()
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /// The colour that is written; empty for a word or notation not known here.
    public static Optional<Colour> of(String written) {
        var text = written.strip();
        if (text.equals("transparent")) return Optional.of(new Colour(0, 0, 0, 0));
        if (text.matches("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")) return Optional.of(hex(text.substring(1)));
        if (text.matches("rgba?\\(.*\\)")) return ofNumbers(text.substring(text.indexOf('(') + 1, text.length() - 1));
        return Optional.ofNullable(NAMED.get(text));
    }

    /// The colours that are written in a value, such as the stops of a gradient, in order.
    public static List<Colour> allIn(String value) {
        var found = new ArrayList<Colour>();
        ANY.matcher(value).results().forEach(match -> of(match.group()).ifPresent(found::add));
        return found;
    }

    /// What is seen of this colour before another one.
    public Colour over(Colour behind) {
        return new Colour(mix(red, behind.red), mix(green, behind.green), mix(blue, behind.blue), 1);
    }

    public Colour faded(double opacity) {
        return new Colour(red, green, blue, alpha * opacity);
    }

    /// From 1 for the same to 21 for black and white; both opaque.
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double mix(double mine, double behind) {
        return mine * alpha + behind * (1 - alpha);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        double share = part / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Colour hex(String digits) {
        var full = digits.length() < 5 ? digits.replaceAll("(.)", "$1$1") : digits;
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return new Colour(Integer.parseInt(full.substring(0, 2), 16), Integer.parseInt(full.substring(2, 4), 16), Integer.parseInt(full.substring(4, 6), 16), alpha);
    }

    private static Optional<Colour> ofNumbers(String numbers) {
        var parts = numbers.strip().split("[\\s,/]+");
        if (parts.length < 3 || parts.length > 4) return Optional.empty();
        try {
            return Optional.of(new Colour(number(parts[0], 255), number(parts[1], 255), number(parts[2], 255), parts.length == 4 ? number(parts[3], 1) : 1));
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    private static double number(String text, double whole) {
        double value = text.endsWith("%") ? Double.parseDouble(text.substring(0, text.length() - 1)) * whole / 100 : Double.parseDouble(text);
        return Math.clamp(value, 0, whole);
    }
}
