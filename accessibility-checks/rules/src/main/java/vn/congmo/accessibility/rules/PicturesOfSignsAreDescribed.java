package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;

/// A picture drawn with letters and signs has an alternative in words: read aloud, it is a string of slashes and dots.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F72">WCAG failure F72</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H86">WCAG technique H86</a>
final class PicturesOfSignsAreDescribed implements Rule {

    @Override
    public String id() {
        return "pictures-of-signs-are-described";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1", "1.3.1");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "pre, tt, p, div").filter(e -> e.normalName().equals("pre") || e.childrenSize() == 0 || e.select("> br").size() > 1).filter(e -> e.wholeOwnText().length() > 20);
    }

    @Override
    public Verdict judge(Element text, Page page) {
        if (!isDrawn(text.wholeOwnText()) || text.selectFirst("code, samp, kbd") != null) return passed();
        var picture = text.closest("[role=img], [role=image]");
        return picture != null && AccessibleName.of(picture).isPresent() ? passed() : failed("drawn-with-signs");
    }

    /// At least two lines with signs, in most of them more signs than letters; figures and rows of the same sign do not count.
    private static boolean isDrawn(String text) {
        long signs = text.codePoints().filter(c -> "/\\\\|_-=+*#@()<>^~`',.:;%&[]{}".indexOf(c) >= 0).count();
        long kinds = text.codePoints().filter(c -> "/\\\\|_-=+*#@()<>^~`'%&[]{}".indexOf(c) >= 0).distinct().count();
        long words = text.codePoints().filter(Character::isLetterOrDigit).count();
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        return signs >= 15 && kinds >= 4 && signs > words && lines >= 1 && text.indexOf("://") < 0;
    }
}
