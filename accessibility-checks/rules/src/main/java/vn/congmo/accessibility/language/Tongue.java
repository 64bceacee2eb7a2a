package vn.congmo.accessibility.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells languages apart by their commonest small words, by letters and endings that others do not have, and by script.
public final class Tongue {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_LETTERS = 6_000;   // more of a text says nothing new
    private static final int LETTERS_OF_A_SENTENCE = 40;   // Japanese of this length has kana; a title may be in Chinese characters alone
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]+(?!\\p{N})");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]");
    /// Languages spoken in Việt Nam that are written with letters like Vietnamese; no words of theirs are known here, so that nothing is said of them.
    private static final Set<String> LOCAL = Set.of("tyz", "nut", "mtq", "hmn", "mww", "hnj", "hmv", "hmz", "blt", "twh", "tdd", "rad", "jra", "bdq", "sed", "hre", "kpm", "cmo", "mng", "mnn",
            "sti", "stt", "bru", "pac", "ktv", "kta", "rog", "roc", "cjm", "cja", "cua", "jeh", "hal", "ren", "crw", "cma", "sss", "tth", "ium", "mji", "yha", "giq", "lbt");
    /// Languages too like those of the lists to be told from them: nothing is said of a text that is declared to be in one.
    private static final Map<String, Set<String>> NEAR = Map.ofEntries(Map.entry("ms", Set.of("id")), Map.entry("jv", Set.of("id")), Map.entry("su", Set.of("id")),
            Map.entry("ca", Set.of("es", "fr", "it", "pt")), Map.entry("gl", Set.of("pt", "es")), Map.entry("oc", Set.of("fr", "es")), Map.entry("no", Set.of("nb", "da")),
            Map.entry("nn", Set.of("nb", "da", "sv")), Map.entry("nb", Set.of("da")), Map.entry("da", Set.of("nb")), Map.entry("fil", Set.of("tl")), Map.entry("bs", Set.of("hr", "sl")),
            Map.entry("sr", Set.of("hr", "sl")), Map.entry("lb", Set.of("de")), Map.entry("af", Set.of("nl")), Map.entry("fy", Set.of("nl")), Map.entry("et", Set.of("fi")),
            Map.entry("sk", Set.of("cs")), Map.entry("cs", Set.of("sk")), Map.entry("sco", Set.of("en")));
    /// Letters of Ê Đê, Gia Rai, Ba Na and their neighbours, which no language of the lists has.
    private static final Pattern HIGHLAND = Pattern.compile("[ƀĕĭŏŭ]");
    private static final Pattern FILLER = Pattern.compile("\\b(lorem ipsum|dolor sit|sit amet|consectetur|adipisc|ipsum dolor|tempor|eiusmod|porta gravida|mauris|vestibulum|pellentesque)");
    private Tongue() {}

    /// What language the text seems to be in; an empty language when it is too short or too mixed to say.
    public static Guess of(String text) {
        return of(text, "");
    }

    /// The same for a text that is declared to be in a language: little speaks for that one when the guess is certain.
    public static Guess of(String text, String declared) {
        var start = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        var script = Scripts.languageOf(start, declared);
        var words = words(start);
        if (script.equals("zh") && declared.equals("ja") && letters(start) < LETTERS_OF_A_SENTENCE) return new Guess("ja", false, words.size());
        if (!script.isEmpty()) return new Guess(script, letters(start) > 10, words.size());
        if (LOCAL.contains(declared) || HIGHLAND.matcher(start.toLowerCase(Locale.ROOT)).results().limit(2).count() == 2) return new Guess("", false, words.size());
        if (words.size() < FEWEST_WORDS || FILLER.matcher(start.toLowerCase(Locale.ROOT)).find()) return new Guess("", false, words.size());
        var guess = ofWords(words, declared);
        return NEAR.getOrDefault(declared, Set.of()).contains(guess.language()) ? new Guess("", false, words.size()) : guess;
    }

    private static Guess ofWords(List<String> words, String declared) {
        var hits = hits(words);
        var ranked = hits.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(2).toList();
        var best = ranked.getFirst().getKey();
        double first = ranked.getFirst().getValue() / (double) words.size();
        double second = ranked.getLast().getValue() / (double) words.size();
        int speakForDeclared = hits.getOrDefault(declared, 0);
        int different = different(words, best);
        if (first < 0.16 || first < 1.4 * second || different < 2 || speakForDeclared * 5 >= ranked.getFirst().getValue() * 3) return new Guess("", false, words.size());
        boolean clear = first >= 0.22 && first >= 2.2 * second && words.size() >= 8;
        double doubt = speakForDeclared / (double) words.size();
        boolean telling = hits.containsKey(declared) && ranked.getFirst().getValue() >= 4 && first >= 0.3 && first >= 3 * doubt;
        return new Guess(best, different >= 3 && (clear || telling), words.size());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static Map<String, Integer> hits(List<String> words) {
        var hits = new HashMap<String, Integer>();
        Words.LANGUAGES.forEach(language -> hits.put(language, 0));
        for (var word : words) for (var language : Words.languagesOf(word.toLowerCase(Locale.ROOT))) hits.merge(language, 1, Integer::sum);
        int marked = (int) words.stream().filter(word -> !isName(word) && VIETNAMESE.matcher(word.toLowerCase(Locale.ROOT)).find()).count();
        hits.merge("vi", marked, Math::max);
        return hits;
    }

    /// How many different words speak for the language.
    private static int different(List<String> words, String language) {
        return (int) words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct()
                .filter(word -> Words.languagesOf(word).contains(language) || language.equals("vi") && VIETNAMESE.matcher(word).find()).count();
    }

    /// Vietnamese names keep their marks in every language (WCAG 2.2, SC 3.1.2 leaves names out): «Nậm Lúa, Tả Sơn» says nothing of the sentence.
    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && word.substring(1).codePoints().noneMatch(Character::isUpperCase);
    }

    private static List<String> words(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WORD.matcher(composed).results().map(found -> found.group()).toList();
    }

    /// True when the text is long enough that a page's language may be judged by it alone.
    public static boolean isLong(String text, Guess guess) {
        return guess.words() >= 100 || Scripts.lettersWithoutSpaces(text) >= 200;
    }
}
