package vn.congmo.cms.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// The text of a token: a prefix that scanners for leaked secrets can find, 256 random bits, and a checksum that
/// tells a typing error from a token without asking the database.
final class TokenText {

    private static final String PREFIX = "congmo_";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CHECKSUM_LENGTH = 8;

    private TokenText() {}

    static String random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        return secret + checksum(secret);
    }

    static boolean isWellFormed(String text) {
        if (!text.startsWith(PREFIX) || text.length() < PREFIX.length() + CHECKSUM_LENGTH) return false;
        var end = text.length() - CHECKSUM_LENGTH;
        return checksum(text.substring(0, end)).equals(text.substring(end));
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
