package vn.congmo.portal.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
public record Digest(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(hex).matches())
            throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits, not \"" + hex + "\"");
    }

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every_java_has_it) {
            throw new IllegalStateException(every_java_has_it);
        }
    }
}
