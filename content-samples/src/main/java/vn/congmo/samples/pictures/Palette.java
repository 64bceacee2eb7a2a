package vn.congmo.samples.pictures;

import java.awt.Color;

/// The colours of the sample site's theme, with the tints between them that a picture needs.
final class Palette {

    static final Color PAPER = new Color(0xFBFAF6);
    static final Color SUNKEN = new Color(0xF1EEE6);
    static final Color SAND = new Color(0xE3D9C4);
    static final Color INK = new Color(0x1D1B18);
    static final Color STONE = new Color(0x8A8578);
    static final Color LACQUER = new Color(0x8E1B1B);
    static final Color ROSE = new Color(0xE9A19A);
    static final Color CORAL = new Color(0xC9503F);
    static final Color JADE = new Color(0x0B5245);
    static final Color LEAF = new Color(0x4E8C7C);
    static final Color MINT = new Color(0xA9CFC2);
    static final Color SEA = new Color(0x1A4B8F);
    static final Color SKY = new Color(0x9CC4FF);
    static final Color NIGHT = new Color(0x14213A);
    static final Color GOLD = new Color(0xE2A93B);
    static final Color SKIN = new Color(0xD9A27C);

    private Palette() {}

    /// The colour between two.
    ///
    /// @param share 0 for the first, 1 for the second
    static Color between(Color first, Color second, double share) {
        return new Color(
                (int) Math.round(first.getRed() + (second.getRed() - first.getRed()) * share),
                (int) Math.round(first.getGreen() + (second.getGreen() - first.getGreen()) * share),
                (int) Math.round(first.getBlue() + (second.getBlue() - first.getBlue()) * share));
    }

    /// @param opacity 0 to 1
    static Color veil(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }
}
