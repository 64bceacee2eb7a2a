package vn.congmo.accessibility.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Lines that look like entries of a list: paragraphs one after another, or lines of one paragraph.
final class FakeList {

    /// What the lines seem to be.
    enum Judgement { BULLETS, MAYBE, NONE }

    private static final Pattern BULLET = Pattern.compile("^[•●▪■◦‣⁃·*✓✔➢►→]\\s*\\S.*");
    private static final Pattern DASH = Pattern.compile("^[-–—+]\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}|[a-zđ])[.)]\\s+\\S.*");

    private static final Pattern CLAUSE = Pattern.compile("(?iU)^(điều|chương|khoản|mục|phần|article|section|chapter|clause|art\\.)\\s+([\\dIVXLC]+|[a-zđ])\\b.*");

    private FakeList() {}

    /// True for the numbered clauses of a law: their numbers are part of the text and are cited by it.
    static boolean isOfLaw(Element first, @Nullable Element heading) {
        if (heading != null && CLAUSE.matcher(heading.text().strip()).matches()) return true;
        for (var e = first.previousElementSibling(); e != null; e = e.previousElementSibling()) if (CLAUSE.matcher(e.text().strip()).matches()) return true;
        return false;
    }

    /// True when the element, or the first line in it, looks like an entry and the block before it does not.
    static boolean beginsAt(Element block) {
        if (!isMarked(block.ownText()) && !isMarked(block.text())) return false;
        if (!block.children().select("p, div, ul, ol, table").isEmpty() || block.closest("li, nav, a") != null) return false;
        var before = block.previousElementSibling();
        return before == null || !before.normalName().equals(block.normalName()) || !isMarked(before.text());
    }

    static List<String> linesFrom(Element first) {
        var lines = new ArrayList<>(linesOf(first));
        for (var e = first.nextElementSibling(); e != null && e.normalName().equals(first.normalName()) && isMarked(e.text()); e = e.nextElementSibling()) {
            lines.addAll(linesOf(e));
        }
        return lines.stream().filter(FakeList::isMarked).toList();
    }

    static Judgement judge(List<String> lines) {
        if (lines.size() < 2) return Judgement.NONE;
        if (all(lines, BULLET)) return Judgement.BULLETS;
        boolean speech = lines.stream().anyMatch(line -> line.matches(".*[?!”\"]\\s*"));
        if (all(lines, DASH) && lines.size() > 2 && !speech) return Judgement.BULLETS;
        return all(lines, DASH) || all(lines, NUMBER) ? Judgement.MAYBE : Judgement.NONE;
    }

    private static boolean all(List<String> lines, Pattern mark) {
        return lines.stream().allMatch(line -> mark.matcher(line).matches());
    }

    private static boolean isMarked(String line) {
        var text = line.strip();
        return BULLET.matcher(text).matches() || DASH.matcher(text).matches() || NUMBER.matcher(text).matches();
    }

    /// The lines of a block: what stands between line breaks.
    private static List<String> linesOf(Element block) {
        var lines = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        block.traverse((node, depth) -> {
            if (node instanceof TextNode text) lines.getLast().append(text.text());
            else if (node instanceof Element e && e.normalName().equals("br")) lines.add(new StringBuilder());
        });
        return lines.stream().map(line -> line.toString().strip()).filter(line -> !line.isEmpty()).toList();
    }
}
