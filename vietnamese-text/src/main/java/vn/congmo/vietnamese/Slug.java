package vn.congmo.vietnamese;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// The part of an address made from a title: `63/2022/NĐ-CP` gives `63-2022-nd-cp`.
public final class Slug {

    /// The longest slug that [#of(String)] makes, in characters.
    public static final int LONGEST = 80;

    private static final String WITHOUT_LETTERS = "muc";

    private Slug() {}

    /// Lower-case ASCII letters and digits joined by single hyphens, at most [#LONGEST] characters, cut at the end of a word. Never
    /// empty: a text without such letters gives `muc` (“item”) and a number that is always the same for the same text.
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /// The same with another longest length, of at least 16 characters.
    ///
    /// @throws IllegalArgumentException when `longest` is below 16
    public static String of(String text, int longest) {
        if (longest < 16) throw new IllegalArgumentException("A slug needs room for 16 characters, not " + longest);
        String normal = Normalisation.of(text).text();
        String words = Folding.fold(Normalizer.normalize(normal, Form.NFKD))
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
        return words.isEmpty() ? withoutLetters(normal) : cutAtWordEnd(words, longest);
    }

    private static String withoutLetters(String text) {
        return text.isBlank() ? WITHOUT_LETTERS : WITHOUT_LETTERS + "-" + Integer.toHexString(text.hashCode());
    }

    private static String cutAtWordEnd(String words, int longest) {
        if (words.length() <= longest) return words;
        int wordEnd = words.lastIndexOf('-', longest);
        return words.substring(0, wordEnd > 0 ? wordEnd : longest);
    }
}
