package vn.congmo.vietnamese;

import static vn.congmo.vietnamese.Notice.Kind.*;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// The second half of normalisation: letters and their marks become one character, letter by letter, so that places stay known.
final class Composition {

    private static final String SHAPE_MARKS = "\u0302\u0306\u031B";

    private Composition() {}

    static AlignedText compose(AlignedText cleaned, Notices notices) {
        String text = cleaned.text();
        if (isComposed(text)) return AlignedText.unchanged(text);
        var composed = new AlignedText.Builder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = clusterEnd(text, from);
            String cluster = text.substring(from, to);
            String result = isComposed(cluster) ? cluster : composeCluster(cluster, cleaned.originalOffset(from), notices);
            composed.add(result, from, to - from);
        }
        return composed.build(text.length());
    }

    private static String composeCluster(String cluster, int at, Notices notices) {
        String nfc = Normalizer.normalize(cluster, Form.NFC);
        String ordered = Normalizer.normalize(shapeBeforeTone(Normalizer.normalize(cluster, Form.NFD)), Form.NFC);
        if (ordered.length() < nfc.length()) notices.add(MARK_ORDER, at);
        else if (isLoneMark(nfc)) notices.add(LONE_MARK, at);
        else if (!nfc.equals(cluster)) notices.add(DECOMPOSED_LETTER, at);
        return ordered.length() < nfc.length() ? ordered : nfc;
    }

    /// Vietnamese marks in the order of the alphabet: first what makes another letter (`ê`), then the tone (`ế`).
    private static String shapeBeforeTone(String decomposed) {
        var ordered = new StringBuilder(decomposed);
        for (int i = 1; i < ordered.length(); i++) {
            for (int j = i; j > 1 && isShape(ordered.charAt(j)) && Tone.isMark(ordered.charAt(j - 1)); j--) {
                char shape = ordered.charAt(j);
                ordered.setCharAt(j, ordered.charAt(j - 1));
                ordered.setCharAt(j - 1, shape);
            }
        }
        return ordered.toString();
    }

    private static boolean isShape(char mark) {
        return SHAPE_MARKS.indexOf(mark) >= 0;
    }

    private static boolean isLoneMark(String cluster) {
        char last = cluster.charAt(cluster.length() - 1);
        int base = cluster.codePointAt(0);
        return isLatinMark(last) && !Character.isLetter(base) && base != 0x25CC;
    }

    static boolean isLatinMark(int character) {
        return character >= '\u0300' && character <= '\u036F';
    }

    /// Without marks, and without letters that NFC may change: the quick answer for almost every text.
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && !(c >= '\u1EA0' && c <= '\u1EFF') && !(c >= '\u2010' && c <= '\u2027')) return false;
        }
        return true;
    }

    /// Nothing before the end of a cluster composes with anything behind it.
    private static int clusterEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && joinsBackwards(text.codePointAt(to))) to += Character.charCount(text.codePointAt(to));
        return to;
    }

    private static boolean joinsBackwards(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> character >= 0x1160 && character <= 0x11FF;   // Korean vowels and finals
        };
    }
}
