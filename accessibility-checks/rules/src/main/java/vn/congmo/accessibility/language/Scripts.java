package vn.congmo.accessibility.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Languages that their letters give away.
final class Scripts {

    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(UnicodeScript.HAN, "zh", UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th", UnicodeScript.LAO, "lo", UnicodeScript.KHMER, "km", UnicodeScript.HEBREW, "he", UnicodeScript.GREEK, "el");

    private Scripts() {}

    /// The language of the script that most letters are in; empty for scripts of many languages such as Latin.
    static String languageOf(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(n -> n).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 5 > all && kana > 0) return "ja";
        return letters.entrySet().stream().filter(e -> e.getValue() * 2 > all)
                .map(e -> LANGUAGES.getOrDefault(e.getKey(), "")).findFirst().orElse("");
    }
}
