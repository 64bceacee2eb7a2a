package vn.congmo.portal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Writes parts of addresses.
final class Addresses {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._~:@!$&'()*+,;=?#%-]*");

    private Addresses() {}

    /// The value of a parameter, as a form sends it.
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// A path as it may stand in a header: letters outside ASCII are percent-encoded, what is encoded already stays.
    static String inHeader(String path) {
        if (PLAIN.matcher(path).matches()) return path;
        var encoded = new StringBuilder();
        for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xFF);
            if (letter < 0x80 && PLAIN.matcher(String.valueOf(letter)).matches()) encoded.append(letter);
            else encoded.append('%').append(String.format("%02X", octet & 0xFF));
        }
        return encoded.toString();
    }
}
