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
    ALTERNATIVE, HEADING, LABEL, LINK, TITLE;

    private final List<String> phrases = read(name().toLowerCase(Locale.ROOT) + ".txt");

    /// True when the text holds nothing but such phrases, digits and punctuation, in any order and number.
    boolean match(String text) {
        var rest = " " + words(text) + " ";
        if (rest.isBlank()) return false;
        for (var phrase : phrases) {
            while (rest.contains(phrase)) rest = rest.replace(phrase, " ");
        }
        return rest.replaceAll("[\\d ]", "").isEmpty();
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
