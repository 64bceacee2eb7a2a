package vn.congmo.vietnamese;

import java.util.Arrays;

/// A changed text that still knows where each of its characters stood in the original, so that highlights fit. Immutable.
public final class AlignedText {

    private final String text;
    private final int originalLength;
    /// Original offset of each character; empty when nothing moved.
    private final int[] offsets;

    private AlignedText(String text, int originalLength, int[] offsets) {
        this.text = text;
        this.originalLength = originalLength;
        this.offsets = offsets;
    }

    static AlignedText unchanged(String text) {
        return new AlignedText(text, text.length(), new int[0]);
    }

    /// The text after the change.
    public String text() {
        return text;
    }

    /// Where the character at `offset` of [#text()] began in the original text, both in UTF-16 units. The end of the text is the end of
    /// the original; everything in between never goes backwards.
    ///
    /// @throws IndexOutOfBoundsException when `offset` is negative or beyond the end of the text
    public int originalOffset(int offset) {
        if (offset < 0 || offset > text.length()) throw new IndexOutOfBoundsException("No offset " + offset + " in a text of " + text.length());
        if (offset == text.length()) return originalLength;
        return offsets.length == 0 ? offset : offsets[offset];
    }

    /// This change followed by another one of [#text()].
    AlignedText then(AlignedText next) {
        if (next.offsets.length == 0) return this;
        if (offsets.length == 0) return next;
        var combined = new int[next.offsets.length];
        for (int i = 0; i < combined.length; i++) combined[i] = originalOffset(next.offsets[i]);
        return new AlignedText(next.text, originalLength, combined);
    }

    /// Collects the changed text piece by piece.
    static final class Builder {
        private final StringBuilder text;
        private int[] offsets;

        Builder(int expectedLength) {
            text = new StringBuilder(expectedLength);
            offsets = new int[expectedLength];
        }

        /// Adds what stands for the original text from `from` on. A piece of the same length as its original keeps each place;
        /// otherwise the whole piece points at the beginning.
        void add(CharSequence piece, int from, int originalLength) {
            boolean sameLength = piece.length() == originalLength;
            for (int i = 0; i < piece.length(); i++) add(piece.charAt(i), sameLength ? from + i : from);
        }

        void add(char character, int from) {
            if (text.length() == offsets.length) offsets = Arrays.copyOf(offsets, offsets.length * 2 + 16);
            offsets[text.length()] = from;
            text.append(character);
        }

        AlignedText build(int originalLength) {
            return new AlignedText(text.toString(), originalLength, Arrays.copyOf(offsets, text.length()));
        }
    }
}
