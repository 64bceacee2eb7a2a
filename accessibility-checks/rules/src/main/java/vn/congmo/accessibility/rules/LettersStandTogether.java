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
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + LETTER + "(?:[ \\u00a0\\u3000]+" + LETTER + "){3,}(?![\\p{L}\\p{M}\\p{N}])");

    @Override
    public String id() {
        return "letters-stand-together";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "*").filter(e -> e.ownText().length() > 8 && SPACED.matcher(e.ownText()).find());
    }

    @Override
    public Verdict judge(Element holder, Page page) {
        var found = SPACED.matcher(holder.ownText());
        while (found.find()) {
            var letters = found.group().replaceAll("[\\s\\u00a0\\u3000]+", "");
            if (!inOrder(letters)) return letters.length() > 4 ? failed("spaced-out", Map.of("text", found.group().strip())) : cannotTell("maybe-spaced-out", Map.of("text", found.group().strip()));
        }
        return passed();
    }

    /// True for letters that name things in order, such as A B C D.
    private static boolean inOrder(String letters) {
        for (int i = 1; i < letters.length(); i++) if (letters.charAt(i) <= letters.charAt(i - 1)) return false;
        return true;
    }
}
