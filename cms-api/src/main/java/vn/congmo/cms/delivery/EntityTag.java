package vn.congmo.cms.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.ETag;

/// Tells one state of an answer from every other (RFC 9110, section 8.8.3), and is known before the answer's body is made.
///
/// @param text with its quotes, as the header carries it
record EntityTag(String text) {

    private static final int BYTES = 15;

    /// Of everything on which the answer depends, in order.
    static EntityTag of(Object... parts) {
        var digest = sha256().digest(Arrays.deepToString(parts).getBytes(StandardCharsets.UTF_8));
        return new EntityTag("\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES)) + "\"");
    }

    /// For what says the same in other words now and then: compared as well, but not good for ranges.
    EntityTag weak() {
        return new EntityTag("W/" + text);
    }

    /// True when the caller has this state already (If-None-Match, RFC 9110, section 13.1.2).
    boolean isHeldBy(HttpServletRequest request) {
        var held = request.getHeader("If-None-Match");
        if (held == null) return false;
        return held.strip().equals("*") || ETag.parse(held).stream().anyMatch(tag -> opaque(tag.formattedTag()).equals(opaque(text)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
