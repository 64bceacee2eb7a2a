package vn.congmo.cms.people;

import java.util.Locale;

/// Base32 (RFC 4648, 6) without padding, as authenticator apps take a secret that is typed.
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String text(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (var each : bytes) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) text.append(SIGNS.charAt(held >> (bits -= BITS) & 0x1f));
        }
        if (bits > 0) text.append(SIGNS.charAt(held << BITS - bits & 0x1f));
        return text.toString();
    }

    /// @throws IllegalArgumentException for a sign that is not of the alphabet
    static byte[] bytes(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (var sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = SIGNS.indexOf(sign);
            if (value < 0) throw new IllegalArgumentException("Not a sign of base 32: " + sign);
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) bytes[next++] = (byte) (held >> (bits -= Byte.SIZE));
        }
        return bytes;
    }
}
