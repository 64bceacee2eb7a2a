package vn.congmo.portal.visitors;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which part of a file a reader asks for (RFC 9110, section 14.1.2). Several parts at once are answered with the whole, as the standard allows.
sealed interface ByteRange {

    record Whole() implements ByteRange {}

    /// @param first from 0
    /// @param last  the last byte, included
    record Part(long first, long last) implements ByteRange {}

    /// The file has no such part.
    record Outside() implements ByteRange {}

    Pattern FORM = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    static ByteRange of(@Nullable String header, long size) {
        var range = header == null ? null : FORM.matcher(header.strip());
        if (range == null || !range.matches()) return new Whole();
        if (range.group(1).isEmpty()) return range.group(2).isEmpty() ? new Whole() : suffix(Long.parseLong(range.group(2)), size);
        var first = Long.parseLong(range.group(1));
        var last = range.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(range.group(2)), size - 1);
        if (first >= size) return new Outside();
        return first > last ? new Whole() : new Part(first, last);
    }

    private static ByteRange suffix(long length, long size) {
        return length == 0 || size == 0 ? new Outside() : new Part(Math.max(0, size - length), size - 1);
    }
}
