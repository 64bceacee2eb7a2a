package vn.congmo.samples.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;

/// Text on a sheet. Lines are 1.5 sizes apart, so that marks stacked above a capital touch nothing.
final class Lettering {

    /// The fewest units that are 24 pixels on an infographic.
    static final int SMALLEST = 32;

    private final Canvas c;

    Lettering(Canvas c) {
        this.c = c;
        c.pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        c.pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private void font(int size, boolean bold) {
        if (size < SMALLEST) throw new IllegalArgumentException("Text of " + size + " units is too small to read");
        c.pen.setFont(new Font("Noto Sans", bold ? Font.BOLD : Font.PLAIN, size));
    }

    /// @param y the base line
    void left(String text, double x, double y, int size, boolean bold, Color color) {
        font(size, bold);
        c.pen.setPaint(color);
        c.pen.drawString(text, (float) x, (float) y);
    }

    void centred(String text, double x, double y, int size, boolean bold, Color color) {
        left(text, x - width(text, size, bold) / 2, y, size, bold, color);
    }

    double width(String text, int size, boolean bold) {
        font(size, bold);
        return c.pen.getFontMetrics().getStringBounds(text, c.pen).getWidth();
    }

    /// Writes lines no wider than given.
    ///
    /// @return the base line of the line that would follow
    double lines(String text, double x, double y, double wide, int size, boolean bold, Color color) {
        for (var line : broken(text, wide, size, bold)) {
            left(line, x, y, size, bold, color);
            y += size * 1.5;
        }
        return y;
    }

    private List<String> broken(String text, double wide, int size, boolean bold) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, bold) > wide) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
