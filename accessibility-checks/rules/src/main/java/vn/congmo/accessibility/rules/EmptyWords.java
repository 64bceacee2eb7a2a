package vn.congmo.accessibility.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Phrases that say nothing by themselves, in Vietnamese and English, read from the lists beside this class.
enum EmptyWords {
    ALTERNATIVE, ERROR, FRAME, HEADING, LABEL, LINK, PART, TITLE;

    private final List<String> phrases = read(name().toLowerCase(Locale.ROOT) + ".txt");

    /// True when the text is such phrases, in any order and number, beside digits and punctuation alone.
    boolean match(String text) {
        var words = " " + words(text) + " ";
        var rest = words;
        for (var phrase : phrases) {
            while (rest.contains(phrase)) rest = rest.replace(phrase, " ");
        }
        return !rest.equals(words) && rest.replaceAll("[\\d ]", "").isEmpty();
    }

    /// Lower case, composed, with one space between words and nothing else.
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    /// Longest first, so that a phrase is taken before its parts; each with a space on either side.
    private static List<String> read(String file) {
        try (var in = EmptyWords.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("The list " + file + " is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> " " + words(line) + " ")
                    .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
