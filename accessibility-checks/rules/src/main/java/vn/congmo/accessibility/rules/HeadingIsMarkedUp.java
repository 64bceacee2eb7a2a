package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Roles;

/// What looks like a heading is one: a short paragraph in strong letters that stands before other text.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F2">WCAG failure F2</a>
final class HeadingIsMarkedUp implements Rule {

    private static final int LONGEST = 90;   // characters; above, it is a lead paragraph

    private static final Pattern CALLED_HEADING = Pattern.compile("(?i)(^|\\s)(h[1-6]|heading[-_]?\\d?|headline|(sub)?title[-_]?\\d?|tieu-?de(-\\w+)?|de-?muc)(\\s|$)");

    @Override
    public String id() {
        return "heading-is-marked-up";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "p, div").filter(HeadingIsMarkedUp::standsBeforeText).filter(e -> !e.text().isBlank());
    }

    @Override
    public Verdict judge(Element paragraph, Page page) {
        boolean called = CALLED_HEADING.matcher(paragraph.className()).find() && paragraph.is("p") && paragraph.selectFirst("a[href], button") == null && Roles.explicit(paragraph).isEmpty();
        if (!called && !allStrong(paragraph) || paragraph.closest("table, figure, li, blockquote, nav, header, footer, label") != null) return passed();
        var text = paragraph.text().strip();
        var evidence = Map.of("text", text);
        if (text.length() > LONGEST || text.matches("(?s).*[.!,;…]")) return passed();
        return text.matches("(?s).*[:?]") ? cannotTell("maybe-heading", evidence) : failed("looks-like-heading", evidence);
    }

    private static boolean standsBeforeText(Element paragraph) {
        var next = paragraph.nextElementSibling();
        if (next == null || !next.is("p, ul, ol, table, dl, div") || next.text().length() < paragraph.text().length()) return false;
        return paragraph.select("p, div, ul, ol, table, input, select, textarea, button, a, h1, h2, h3, h4, h5, h6, img").size() < 2 && !allStrong(next);
    }

    /// True when every letter of the paragraph stands in `strong` or `b`.
    private static boolean allStrong(Element paragraph) {
        var strong = paragraph.select("> strong, > b, > span > strong, > span > b, > font > b");
        return !strong.isEmpty() && paragraph.select("a[href], button").isEmpty() && EmptyWords.words(strong.text()).equals(EmptyWords.words(paragraph.text()));
    }
}
