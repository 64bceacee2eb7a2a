package vn.congmo.accessibility.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which languages a single word speaks for.
final class Words {

    private static final int MOST_KEPT = 20_000;
    private static final int SHORTEST_MARKED = 4;   // letters
    private static final Map<String, Set<String>> SMALL = WordLists.rows("small-words.tsv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> Set.of(cells[1].split(" ")), (a, b) -> b, LinkedHashMap::new));
    private static final Map<String, Pattern> MARKS = WordLists.rows("word-marks.tsv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> Pattern.compile(cells[1]), (a, b) -> b, LinkedHashMap::new));
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();   // the same words come on every page

    static final Set<String> LANGUAGES = SMALL.keySet();

    private Words() {}

    /// The languages of which this is a small word or whose marks it bears; the word is in lower case.
    static Set<String> languagesOf(String word) {
        var known = KNOWN.get(word);
        if (known != null) return known;
        var found = new LinkedHashSet<String>();
        SMALL.forEach((language, small) -> {
            if (small.contains(word)) found.add(language);
        });
        if (word.length() >= SHORTEST_MARKED) MARKS.forEach((language, marks) -> {
            if (marks.matcher(word).find()) found.add(language);
        });
        var languages = Set.copyOf(found);
        if (KNOWN.size() < MOST_KEPT) KNOWN.put(word, languages);
        return languages;
    }
}
