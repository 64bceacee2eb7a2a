package vn.congmo.vietnamese;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Takes the marks off, as people type when they are in a hurry: `Đường Điện Biên Phủ` gives `Duong Dien Bien Phu`.
///
/// Unicode leaves `đ` alone, because its stroke is no mark; here `đ`, `Đ` and the look-alike `Ð`, `ð` become `d`. Case stays. Composed and
/// decomposed text give the same. Letters outside Latin stay.
public final class Folding {

    /// What becomes of a combining mark.
    static final char DROPPED = '\0';
    private static final int LIMIT = 0x1F00;
    private static final char[] FOLDED = table();

    private Folding() {}

    /// The text without marks.
    public static String fold(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = fold(text.charAt(i));
            if (letter != DROPPED) folded.append(letter);
        }
        return folded.toString();
    }

    /// The text without marks, knowing where each letter stood in the original.
    public static AlignedText aligned(String text) {
        var folded = new AlignedText.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = fold(text.charAt(i));
            if (letter != DROPPED) folded.add(letter, i);
        }
        return folded.build(text.length());
    }

    /// Folds the first `length` characters of the buffer where they stand; returns how many are left.
    public static int fold(char[] buffer, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            char letter = fold(buffer[i]);
            if (letter != DROPPED) buffer[kept++] = letter;
        }
        return kept;
    }

    static char fold(char letter) {
        return letter < LIMIT ? FOLDED[letter] : letter;
    }

    private static char[] table() {
        var table = new char[LIMIT];
        for (char letter = 0; letter < LIMIT; letter++) table[letter] = folded(letter);
        return table;
    }

    private static char folded(char letter) {
        if (isMark(letter)) return DROPPED;
        return switch (letter) {
            case 'Đ', 'Ð', '\u0189' -> 'D';
            case 'đ', 'ð', '\u0256' -> 'd';
            default -> baseOfLatin(letter);
        };
    }

    private static char baseOfLatin(char letter) {
        String decomposed = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        boolean onlyMarks = decomposed.chars().skip(1).allMatch(mark -> isMark((char) mark));
        return onlyMarks && decomposed.charAt(0) < 0x250 ? decomposed.charAt(0) : letter;
    }

    private static boolean isMark(char character) {
        return character >= '\u0300' && character <= '\u036F';
    }
}
