package vn.congmo.vietnamese;

import static vn.congmo.vietnamese.Notice.Kind.*;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// The second half of normalisation: letters and their marks become one character, letter by letter, so that places stay known.
final class Composition {

    /// What no letter of any language needs (Unicode Standard Annex 15, Stream-Safe Text Format); sorting more would cost its square.
    private static final int MOST_MARKS = 30;

    private static final String SHAPE_MARKS = "\u0302\u0306\u031B";

    private Composition() {}

    static AlignedText compose(AlignedText cleaned, Notices notices) {
        String text = cleaned.text();
        if (isComposed(text)) return AlignedText.unchanged(text);
        var composed = new AlignedText.Builder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = clusterEnd(text, from);
            String cluster = text.substring(from, to);
            composed.add(isComposed(cluster) ? cluster : composeCluster(cluster, cleaned.originalOffset(from), notices), from, to - from);
        }
        return composed.build(text.length());
    }

    /// The cluster with at most [#MOST_MARKS] marks, counted decomposed, so that composing adds none.
    private static String lightened(String cluster, int at, Notices notices) {
        if (cluster.length() <= MOST_MARKS / 2) return cluster;
        String decomposed = Normalizer.normalize(firstOf(cluster, MOST_MARKS + 1), Form.NFD);
        String kept = firstOf(decomposed, MOST_MARKS + 1);
        if (kept.length() == decomposed.length() && cluster.codePointCount(0, cluster.length()) <= MOST_MARKS + 1) return cluster;
        notices.add(PILE_OF_MARKS, at);
        return kept;
    }

    private static String firstOf(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints ? text : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    /// Unicode's NFC without mending, but for piles of marks, which are reduced.
    static String nfc(String text) {
        if (isComposed(text)) return text;
        var composed = new StringBuilder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = clusterEnd(text, from);
            composed.append(Normalizer.normalize(lightened(text.substring(from, to), from, new Notices()), Form.NFC));
        }
        return composed.toString();
    }

    private static String composeCluster(String typed, int at, Notices notices) {
        String cluster = lightened(typed, at, notices);
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
