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

/// The letters of a word stand together; spacing is a matter of style.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F32">WCAG failure F32</a>
final class LettersStandTogether implements Rule {

    /// Scripts in which a row of single letters is no row of words; in Devanagari or Hangul one letter with its marks often is a word.
    private static final String LETTER = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]\\p{M}*";
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + LETTER + "(?:[ \\u00a0\\u3000]+" + LETTER + "){3,200}(?![\\p{L}\\p{M}\\p{N}])");

    private static final Pattern SPACED_SIGNS = Pattern.compile("(?<![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\\p{IsHan}(?:[ \\u3000\\u00a0]+\\p{IsHan}){1,200}(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    @Override
    public String id() {
        return "letters-stand-together";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.2");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "*").filter(e -> isSpaced(e.wholeOwnText()) || isStacked(e));
    }

    @Override
    public Verdict judge(Element holder, Page page) {
        if (isStacked(holder)) return failed("stacked", Map.of("text", holder.ownText().strip()));
        var signs = SPACED_SIGNS.matcher(holder.wholeOwnText());
        if (signs.find()) return failed("spaced-out", Map.of("text", signs.group()));
        var found = SPACED.matcher(holder.ownText());
        while (found.find()) {
            var letters = found.group().replaceAll("[\\s\\u00a0\\u3000]+", "");
            if (!inOrder(letters)) return letters.length() > 4 ? failed("spaced-out", Map.of("text", found.group().strip())) : cannotTell("maybe-spaced-out", Map.of("text", found.group().strip()));
        }
        return passed();
    }

    private static boolean isSpaced(String text) {
        return hasLoneLetters(text) && (text.length() > 8 && SPACED.matcher(text).find() || SPACED_SIGNS.matcher(text).find());
    }

    /// True for a text in which two letters stand alone: a quick look before the close one.
    private static boolean hasLoneLetters(String text) {
        int alone = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            if (!space) {
                if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) length++;
            } else {
                if (length == 1 && ++alone > 1) return true;
                length = 0;
            }
        }
        return false;
    }

    /// True for a word whose letters stand under each other, one to a line.
    private static boolean isStacked(Element holder) {
        if (holder.childrenSize() < 2 || !holder.children().stream().allMatch(child -> child.normalName().equals("br"))) return false;
        var lines = holder.textNodes().stream().map(node -> node.text().strip()).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 2 && lines.stream().allMatch(line -> line.codePointCount(0, line.length()) == 1 && Character.isLetter(line.codePointAt(0)));
    }

    /// True for letters that name things in order, such as A B C D.
    private static boolean inOrder(String letters) {
        for (int i = 1; i < letters.length(); i++) if (letters.charAt(i) <= letters.charAt(i - 1)) return false;
        return true;
    }
}
