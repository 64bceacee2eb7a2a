package vn.congmo.samples.writing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids that come out the same wherever they are made: UUIDs of version 5 (RFC 9562) of an address that nobody visits.
final class StableId {

    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final String BASE = "https://congmo.vn/mau/";

    private StableId() {}

    /// @param name type and name of an item ("video/phim-5g-den-vung-cao"), or the file of an asset ("pictures/drum.jpg")
    static String of(String name) {
        var hash = sha1().digest(ByteBuffer.allocate(16 + (BASE + name).getBytes(StandardCharsets.UTF_8).length)
                .putLong(ADDRESSES.getMostSignificantBits()).putLong(ADDRESSES.getLeastSignificantBits())
                .put((BASE + name).getBytes(StandardCharsets.UTF_8)).array());
        hash[6] = (byte) (hash[6] & 0x0f | 0x50);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        var bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-1", impossible);
        }
    }
}
