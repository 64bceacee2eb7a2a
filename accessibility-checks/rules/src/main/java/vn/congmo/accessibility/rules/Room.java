package vn.congmo.accessibility.rules;

import org.jsoup.nodes.Element;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.TextSize;

/// How much room text needs, reckoned from its length: letters are about half as wide as high, lines a little higher than letters.
final class Room {

    private static final double WINDOW = 640;   // CSS pixels of a window of 1280 at 200 %

    private Room() {}

    /// The height in CSS pixels that the text of a box needs when it is enlarged by this factor.
    static double neededBy(Element box, double enlarged) {
        double letter = TextSize.of(box) * enlarged;
        double width = TextSize.in(AssistiveTechnology.style(box, "width"), TextSize.of(box), WINDOW);
        boolean oneLine = AssistiveTechnology.style(box, "white-space").equals("nowrap");
        double lines = oneLine ? 1 : Math.ceil(box.text().length() * 0.48 * letter / Math.max(1, width));
        return Math.max(lines, box.select("br, p, li, tr").size()) * 1.15 * letter;
    }
}
