package vn.congmo.cms.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords (RFC 6238) as authenticator apps make them: HMAC-SHA-1, six digits, a new one every 30 seconds.
final class OneTimeCode {

    static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private OneTimeCode() {}

    /// The number of the 30 seconds in which this moment falls (RFC 6238, 4.2).
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /// @return six digits, zeros in front included (RFC 4226, 5.3)
    static String at(long step, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = digest[digest.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(digest).getInt(offset) & 0x7fff_ffff) % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }
}
