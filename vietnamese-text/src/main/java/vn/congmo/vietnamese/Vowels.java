package vn.congmo.vietnamese;

import java.util.Arrays;

/// The twelve Vietnamese vowels under the six tones, composed (NFC), both cases.
final class Vowels {

    /// Each row is one vowel in the order of [Tone].
    private static final String[] ROWS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"};

    private static final int TONES = Tone.values().length;
    private static final int LIMIT = 0x1F00;

    /// Position of a letter in the table plus one, 0 for every other character.
    private static final byte[] PLACE = new byte[LIMIT];
    private static final char[] LOWER = new char[ROWS.length * TONES];

    static {
        for (int row = 0; row < ROWS.length; row++) {
            for (int tone = 0; tone < TONES; tone++) {
                int place = row * TONES + tone;
                LOWER[place] = ROWS[row].charAt(tone);
                PLACE[LOWER[place]] = (byte) (place + 1);
                PLACE[Character.toUpperCase(LOWER[place])] = (byte) (place + 1);
            }
        }
    }

    private Vowels() {}

    static boolean isVowel(char letter) {
        return letter < LIMIT && PLACE[letter] > 0;
    }

    /// The tone that a vowel carries; [Tone#NGANG] for anything else.
    static Tone toneOf(char letter) {
        return isVowel(letter) ? Tone.values()[(PLACE[letter] - 1) % TONES] : Tone.NGANG;
    }

    /// The vowel under another tone, in the same case; a letter that is no vowel is returned as it is.
    static char under(Tone tone, char letter) {
        if (!isVowel(letter)) return letter;
        int place = (PLACE[letter] - 1) / TONES * TONES + tone.ordinal();
        return Character.isUpperCase(letter) ? Character.toUpperCase(LOWER[place]) : LOWER[place];
    }

    /// The letter without its tone, in the same case: `ế` gives `ê`.
    static char toneless(char letter) {
        return under(Tone.NGANG, letter);
    }

    /// All lower-case vowels under all tones, 72 letters.
    static char[] all() {
        return Arrays.copyOf(LOWER, LOWER.length);
    }
}
