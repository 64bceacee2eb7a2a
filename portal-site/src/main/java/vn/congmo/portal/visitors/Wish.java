package vn.congmo.portal.visitors;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address as a reader typed it, understood strictly: escapes are whole, text is UTF-8, numbers are numbers.
///
/// @param path     decoded and in NFC
/// @param page     from 1
/// @param oneAsked true when page 1 was asked for by its number, which is not its address
record Wish(String path, String query, int page, boolean oneAsked) {

    static final int LONGEST_PATH = 1_000;
    /// In UTF-16 units; more than the longest title.
    static final int LONGEST_QUERY = 300;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    /// Empty when the address cannot be understood.
    static Optional<Wish> of(String rawPath, @Nullable String rawQuery) {
        var path = decoded(rawPath, false);
        if (path.isEmpty() || !path.get().startsWith("/") || path.get().length() > LONGEST_PATH) return Optional.empty();
        var query = "";
        var page = "1";
        var paged = false;
        for (var parameter : rawQuery == null ? new String[0] : rawQuery.split("&")) {
            var name = parameter.split("=", 2)[0];
            if (!name.equals("q") && !name.equals("page")) continue;
            var value = decoded(parameter.substring(Math.min(parameter.length(), name.length() + 1)), true);
            if (value.isEmpty()) return Optional.empty();
            if (name.equals("q")) query = value.get().strip();
            else page = value.get();
            paged |= name.equals("page");
        }
        if (query.length() > LONGEST_QUERY || !NUMBER.matcher(page).matches()) return Optional.empty();
        return Optional.of(new Wish(path.get(), query, Integer.parseInt(page), paged && page.equals("1")));
    }

    /// Percent-encoded UTF-8 as text in NFC; empty when an escape is broken, the bytes are no UTF-8, or control characters are hidden in it.
    private static Optional<String> decoded(String raw, boolean plusIsSpace) {
        var bytes = ByteBuffer.allocate(raw.length() * 3);
        for (var i = 0; i < raw.length(); i++) {
            var letter = raw.charAt(i);
            if (letter == '%') {
                if (i + 2 >= raw.length() || !HexFormat.isHexDigit(raw.charAt(i + 1)) || !HexFormat.isHexDigit(raw.charAt(i + 2)))
                    return Optional.empty();
                bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else if (letter == '+' && plusIsSpace) {
                bytes.put((byte) ' ');
            } else {
                bytes.put(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
