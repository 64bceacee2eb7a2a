package vn.congmo.cms.management;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.congmo.cms.problems.RefusedRequest;
import vn.congmo.cms.storage.Version;

/// The version that a caller says it saw (RFC 9110, section 13.1).
final class Seen {

    /// No document ever gets there: what is no version of ours is stale.
    private static final Version NEVER = new Version(Long.MAX_VALUE - 1);

    private Seen() {}

    /// @throws RefusedRequest 428 without `If-Match`
    static Version required(@Nullable String ifMatch) {
        if (ifMatch == null) throw new RefusedRequest(HttpStatus.PRECONDITION_REQUIRED, "version-required", Map.of());
        return ifMatch.matches("\"[1-9][0-9]{0,17}\"") ? new Version(Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1))) : NEVER;
    }

    /// Null to create.
    ///
    /// @throws RefusedRequest 428 with neither `If-Match` nor `If-None-Match: *`
    static @Nullable Version orNew(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch == null && "*".equals(ifNoneMatch)) return null;
        return required(ifMatch);
    }
}
