package vn.congmo.cms.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is looked for in the audit log; null for any.
///
/// @param item   item or account that it was done to
/// @param actor  account that did it
/// @param from   not earlier than this
/// @param to     earlier than this
/// @param before entries with a smaller number, to go on where a page ended
public record AuditQuery(
        @Nullable String item, @Nullable String actor, @Nullable String action, @Nullable Instant from, @Nullable Instant to, @Nullable Long before) {

    /// Only what was done to this item or account; null for all.
    public static AuditQuery of(@Nullable String item) {
        return new AuditQuery(item, null, null, null, null, null);
    }
}
