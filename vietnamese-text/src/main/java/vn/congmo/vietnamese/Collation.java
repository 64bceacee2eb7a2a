package vn.congmo.vietnamese;

import java.util.Comparator;
import java.util.Locale;

/// The order of Vietnamese dictionaries: a ă â b c d đ e ê … o ô ơ … u ư …, and syllable by syllable the tones ngang, huyền, hỏi, ngã,
/// sắc, nặng after the letters: `ma, mà, mả, mã, má, mạ, mác, man, …`; `đa cảm` before `đá bóng`.
///
/// Digits come before letters, other scripts behind; punctuation, and the place of the tone in a syllable, do not count. What is otherwise
/// equal is ordered by its characters, so that the order is total.
public final class Collation {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final char END_OF_SYLLABLE = '\u0001';
    private static final char END_OF_WORDS = '\u0000';

    private Collation() {}

    /// Compares texts in Vietnamese order. For long lists keep [#key(String)] instead.
    public static Comparator<String> order() {
        return Comparator.comparing(Collation::key);
    }

    /// A key whose plain order, by UTF-16 units or (up to U+D7FF) by UTF-8 bytes, is the Vietnamese order of the texts. At most about four times as long
    /// as the text; not for reading, and only comparable with keys of the same release.
    public static String key(String text) {
        String normal = Normalisation.of(text).text();
        String words = normal.toLowerCase(Locale.ROOT);
        var key = new StringBuilder(words.length() * 2);
        var tones = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) addLetter(letter, key, tones);
            else if (!isMark(letter)) endSyllable(key, tones);
        }
        endSyllable(key, tones);
        return key.append(END_OF_WORDS).append(normal).toString();
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void addLetter(char letter, StringBuilder key, StringBuilder tones) {
        var tone = Vowels.toneOf(letter);
        if (tone != Tone.NGANG) tones.append(tone.ordinal());
        key.append(weight(Vowels.toneless(letter)));
    }

    /// An end sorts before any further letter, and the tone decides only between equal letters.
    private static void endSyllable(StringBuilder key, StringBuilder tones) {
        if (key.isEmpty() || key.charAt(key.length() - 1) == END_OF_SYLLABLE) return;
        key.append(END_OF_SYLLABLE).append(tones).append(END_OF_SYLLABLE);
        tones.setLength(0);
    }

    private static char weight(char letter) {
        int place = ALPHABET.indexOf(letter);
        if (place < 0) place = ALPHABET.indexOf(Folding.fold(String.valueOf(letter)));
        return place < 0 ? letter : (char) ('A' + place);
    }
}
