package vn.congmo.vietnamese;

import static vn.congmo.vietnamese.Notice.Kind.*;

import java.lang.Character.UnicodeScript;

import org.jspecify.annotations.Nullable;

/// The first half of normalisation: characters that do not belong in a text are replaced or taken out.
final class Cleaning {

    private static final char TAKEN_OUT = '\0';
    private static final char LOST = '\uFFFD';

    private Cleaning() {}

    static AlignedText clean(String text, Notices notices) {
        int first = firstSuspect(text);
        if (first == text.length()) return AlignedText.unchanged(text);
        var cleaned = new AlignedText.Builder(text.length());
        cleaned.add(text.substring(0, first), 0, first);
        for (int at = first; at < text.length(); ) {
            int length = Character.charCount(text.codePointAt(at));
            if (length == 2) cleaned.add(text.substring(at, at + 2), at, 2);
            else length = cleanOne(text, at, cleaned, notices);
            at += length;
        }
        return cleaned.build(text.length());
    }

    /// Adds what becomes of the character at `at`; returns how many characters of the original it used.
    private static int cleanOne(String text, int at, AlignedText.Builder cleaned, Notices notices) {
        char character = text.charAt(at);
        if (character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            cleaned.add('\n', at);
            return 2;
        }
        var kind = kindOf(text, at);
        if (kind != null) notices.add(kind, at);
        char replacement = replacement(character, kind);
        if (replacement != TAKEN_OUT) cleaned.add(replacement, at);
        return 1;
    }

    private static int firstSuspect(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) at++;
        return at;
    }

    /// Characters that are certainly right; the rest is looked at one by one.
    private static boolean isPlain(char character) {
        return character >= ' ' && character < '\u007F' || character == '\n' || character == '\t'
            || character > '\u00AD' && character < '\u2000' && !isLookalike(character) && character != '\u1680';
    }

    private static boolean isLookalike(char character) {
        return character == 'Ð' || character == 'ð' || character == '\u0189' || character == '\u0256';
    }

    private static Notice.@Nullable Kind kindOf(String text, int at) {
        char character = text.charAt(at);
        if (isPlain(character) || isLineEnd(character)) return null;
        if (isLookalike(character)) return LOOKALIKE_LETTER;
        if (character == LOST || Character.isSurrogate(character)) return BROKEN_CHARACTER;
        if (character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR) return SPECIAL_SPACE;
        if (isInvisible(text, at)) return INVISIBLE_CHARACTER;
        return Character.isISOControl(character) ? CONTROL_CHARACTER : null;
    }

    private static char replacement(char character, Notice.@Nullable Kind kind) {
        if (isLineEnd(character)) return '\n';
        if (kind == null) return character;
        return switch (kind) {
            case LOOKALIKE_LETTER -> Character.isUpperCase(character) ? 'Đ' : 'đ';
            case SPECIAL_SPACE -> ' ';
            case BROKEN_CHARACTER -> LOST;
            case INVISIBLE_CHARACTER, CONTROL_CHARACTER -> TAKEN_OUT;
            case DECOMPOSED_LETTER, MARK_ORDER, LONE_MARK, PILE_OF_MARKS -> character;
        };
    }

    private static boolean isLineEnd(char character) {
        return character >= '\u000B' && character <= '\r' || character == '\u0085' || character == '\u2028' || character == '\u2029';
    }

    private static boolean isInvisible(String text, int at) {
        char character = text.charAt(at);
        return switch (character) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
            case '\u200E', '\u200F' -> !isBesideRightToLeft(text, at);
            case '\u200C', '\u200D' -> !joins(text, at);
            default -> character >= '\u202A' && character <= '\u202E' || character >= '\u2061' && character <= '\u206F'
                || character >= '\uFFF9' && character <= '\uFFFB';
        };
    }

    /// Where Arabic or Hebrew meets figures and punctuation, a direction mark says to which side they belong. The nearest eight characters
    /// on each side are looked at.
    private static boolean isBesideRightToLeft(String text, int at) {
        for (int i = Math.max(0, at - 8); i <= Math.min(text.length() - 1, at + 8); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) return true;
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && Character.isLetter(text.charAt(i))) return true;
        }
        return false;
    }

    /// Joiners mean something between letters of joining scripts and between emoji, never beside Latin letters or spaces.
    private static boolean joins(String text, int at) {
        return at > 0 && at + 1 < text.length() && mayJoin(text.codePointBefore(at)) && mayJoin(text.codePointAt(at + 1));
    }

    private static boolean mayJoin(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> character > 0x7F && UnicodeScript.of(character) != UnicodeScript.LATIN && !Composition.isLatinMark(character);
        };
    }
}
