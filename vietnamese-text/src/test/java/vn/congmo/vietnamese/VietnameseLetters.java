package vn.congmo.vietnamese;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Letters and texts for the tests.
final class VietnameseLetters {

    private static final String LOWER = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

    /// Pieces that hurt: letters, marks in any order, look-alikes, invisible characters, other scripts, broken halves.
    private static final String[] PIECES = {"a", "ế", "Đ", "Ð", "ð", "\u0301", "\u0302", "\u0306", "\u031B", "\u0323", "\u0309", " ", "\u00A0", "\u200B",
        "\u00AD", "\uFEFF", "\u200D", "\r\n", "\r", "\n", "\t", "\u0007", "\u0085", "\u2028", "q", "u", "Ơ", "ư", "1", "-", "/", "한", "\u1112",
        "\u1161", "\u11AB", "😀", "\uD83D", "\uDE00", "\u0915", "\u093E", "\u212B", "ﬁ", "\u202E", "ş", "\uFFFD", "\u0340", "\u09C7", "\u09BE", "가", "\u11A8"};

    private VietnameseLetters() {}

    /// 12 vowels (a ă â e ê i o ô ơ u ư y) under 5 tone marks are 60 letters; with the 7 that have a mark and no tone (ă â ê ô ơ ư đ) 67; in
    /// both cases 134. Only đ and Đ have no decomposed form.
    static Stream<String> accented() {
        return (LOWER + LOWER.toUpperCase(Locale.ROOT)).codePoints().mapToObj(Character::toString);
    }

    /// The same texts every time, of up to 11 pieces.
    static Stream<String> mixedTexts(int count) {
        var random = new Random(20261122);
        return Stream.generate(() -> mixed(random)).limit(count);
    }

    private static String mixed(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }
}
