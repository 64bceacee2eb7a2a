package vn.congmo.portal.visitors;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Entity tags and content codings of requests (RFC 9110, sections 8.8, 12.5.3 and 13.1.2).
final class Validators {

    private static final int TAG_LENGTH = 32;

    private Validators() {}

    /// A strong entity tag; the compressed bytes have one of their own.
    static String tag(String digest, boolean gzip) {
        return '"' + digest.substring(0, TAG_LENGTH) + (gzip ? "-gz" : "") + '"';
    }

    /// Whether If-None-Match names the tag, by weak comparison.
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) return false;
        return Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    /// Whether Accept-Encoding takes gzip: named with a quality above 0, or covered by "*".
    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) return false;
        var any = false;
        for (var one : acceptEncoding.toLowerCase(java.util.Locale.ROOT).split(",")) {
            var parts = one.strip().split("\\s*;\\s*");
            var refused = parts.length > 1 && parts[1].matches("q=0(\\.0{0,3})?");
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) return !refused;
            if (parts[0].equals("*")) any = !refused;
        }
        return any;
    }
}
