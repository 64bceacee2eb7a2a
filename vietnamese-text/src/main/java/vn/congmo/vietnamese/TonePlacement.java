package vn.congmo.vietnamese;

/// Makes the two ways of placing tones equal: `hòa` and `hoà`, `thúy` and `thuý`, and the typing slip `hòan` for `hoàn`. For search and
/// order only; what an author wrote is never changed.
///
/// The canonical place is the vowel that carries the sound (`hoà`, `thuý`, `quý`, `già`, `toán`). Only Vietnamese syllables with
/// one tone are touched; `café` and `Léon` stay.
public final class TonePlacement {

    private TonePlacement() {}

    /// The text, composed (NFC), with every tone in its canonical place. For composed text the length stays.
    public static String canonical(String text) {
        var letters = Composition.nfc(text).toCharArray();
        for (int from = 0, to; from < letters.length; from = to + 1) {
            to = from;
            while (to < letters.length && belongsToWord(letters[to])) to++;
            Syllable.placeTone(letters, from, to);
        }
        return new String(letters);
    }

    /// Places the tone of one word in the first `length` characters of the buffer, which are composed (NFC) letters.
    public static void canonicalise(char[] buffer, int length) {
        Syllable.placeTone(buffer, 0, length);
    }

    /// A mark that did not compose is part of the word, which then is no Vietnamese syllable.
    private static boolean belongsToWord(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
