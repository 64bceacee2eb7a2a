package vn.congmo.accessibility.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells languages apart by their commonest small words, by Vietnamese marks, and by script.
public final class Tongue {

    private static final int FEWEST_WORDS = 6;
    private static final int LETTERS_OF_A_SENTENCE = 40;   // Japanese of this length has kana; a title may be in Chinese characters alone
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]");
    private static final Map<String, Set<String>> SMALL_WORDS = read();

    private Tongue() {}

    /// What language the text seems to be in; an empty language when it is too short or too mixed to say.
    public static Guess of(String text) {
        return of(text, "");
    }

    /// The same for a text that is declared to be in a language: little speaks for that one when the guess is certain.
    public static Guess of(String text, String declared) {
        var script = Scripts.languageOf(text);
        var words = words(text);
        if (script.equals("zh") && declared.equals("ja") && letters(text) < LETTERS_OF_A_SENTENCE) return new Guess("ja", false, words.size());
        if (!script.isEmpty()) return new Guess(script, letters(text) > 10, words.size());
        if (words.size() < FEWEST_WORDS) return new Guess("", false, words.size());
        var hits = hits(words);
        var ranked = hits.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(2).toList();
        double first = ranked.getFirst().getValue() / (double) words.size();
        double second = ranked.getLast().getValue() / (double) words.size();
        if (first < 0.16 || first < 1.4 * second) return new Guess("", false, words.size());
        boolean clear = first >= 0.22 && first >= 2.2 * second && words.size() >= 8;
        double doubt = hits.getOrDefault(declared, 0) / (double) words.size();
        boolean certain = clear || hits.containsKey(declared) && ranked.getFirst().getValue() >= 4 && first >= 0.3 && first >= 3 * doubt;
        return new Guess(ranked.getFirst().getKey(), certain, words.size());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static Map<String, Integer> hits(List<String> words) {
        var hits = new HashMap<String, Integer>();
        var lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        SMALL_WORDS.forEach((language, small) -> hits.put(language, (int) lower.stream().filter(small::contains).count()));
        int marked = (int) words.stream().filter(word -> !isName(word) && VIETNAMESE.matcher(word.toLowerCase(Locale.ROOT)).find()).count();
        hits.merge("vi", marked, Math::max);
        return hits;
    }

    /// Vietnamese names keep their marks in every language (WCAG 2.2, SC 3.1.2 leaves names out): «Nậm Lúa, Tả Sơn» says nothing of the sentence.
    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && word.substring(1).codePoints().noneMatch(Character::isUpperCase);
    }

    private static List<String> words(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WORD.matcher(composed).results().map(found -> found.group()).toList();
    }

    private static Map<String, Set<String>> read() {
        try (var in = Tongue.class.getResourceAsStream("small-words.tsv")) {
            if (in == null) throw new IllegalStateException("The list small-words.tsv is missing from the program");
            var languages = new LinkedHashMap<String, Set<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t")).forEach(cells -> languages.put(cells[0], new HashSet<>(List.of(cells[1].split(" ")))));
            return languages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
