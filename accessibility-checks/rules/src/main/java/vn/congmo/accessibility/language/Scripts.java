package vn.congmo.accessibility.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Languages that their letters give away.
final class Scripts {

    private static final Map<UnicodeScript, List<String>> LANGUAGES = WordLists.rows("scripts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> UnicodeScript.valueOf(cells[0]), cells -> List.of(cells[1].split(" "))));
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private Scripts() {}

    /// The language of the script that most letters are in: the declared one where it is written so, else the commonest.
    /// Empty for Latin letters, which say nothing.
    static String languageOf(String text, String declared) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(n -> n).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 5 > all && kana > 0) return "ja";
        var written = letters.entrySet().stream().filter(e -> e.getValue() * 2 > all).map(e -> LANGUAGES.getOrDefault(e.getKey(), List.of())).findFirst().orElse(List.of());
        return written.isEmpty() || written.contains(declared) ? written.isEmpty() ? "" : declared : written.getFirst();
    }

    /// How many letters of a text belong to scripts that write no spaces between words.
    static long lettersWithoutSpaces(String text) {
        return text.codePoints().filter(Character::isLetter).filter(c -> WITHOUT_SPACES.contains(UnicodeScript.of(c))).count();
    }
}
