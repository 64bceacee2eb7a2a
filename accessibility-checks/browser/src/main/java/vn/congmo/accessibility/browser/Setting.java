package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How a reader meets a page.
///
/// @param width         width of the viewport in CSS pixels
/// @param scheme        colours asked for
/// @param reducedMotion true when the reader asks for less motion
/// @param scripts       false when the page's scripts do not run
public record Setting(int width, Scheme scheme, boolean reducedMotion, boolean scripts) {

    /// A desk screen.
    public static final int WIDE = 1280;

    /// A small phone, and a wide screen zoomed to 400 % (WCAG 2.2, SC 1.4.10).
    public static final int NARROW = 320;

    public Setting {
        if (width < NARROW || width > 7680) {
            throw new IllegalArgumentException("Width of the viewport must be " + NARROW + " to 7680 pixels, not " + width);
        }
    }

    public static Setting of(int width, Scheme scheme) {
        return new Setting(width, scheme, true, true);
    }

    /// A desk screen in light colours.
    public static Setting usual() {
        return of(WIDE, Scheme.LIGHT);
    }

    /// The six that every kind of page is tried in: two widths, three schemes.
    public static List<Setting> six() {
        return Stream.of(WIDE, NARROW)
                .flatMap(width -> Stream.of(Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST).map(scheme -> of(width, scheme)))
                .toList();
    }

    public Setting withoutScripts() {
        return new Setting(width, scheme, reducedMotion, false);
    }

    public Setting withMotion() {
        return new Setting(width, scheme, false, scripts);
    }

    /// Height of the viewport in CSS pixels: a phone's for narrow ones, a desk screen's for wide ones.
    public int height() {
        return width <= 480 ? 640 : 900;
    }

    /// Short name for file names and reports, such as `1280-light`.
    public String label() {
        var scheme = scheme().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return width + "-" + scheme + (reducedMotion ? "" : "-motion") + (scripts ? "" : "-no-scripts");
    }
}
