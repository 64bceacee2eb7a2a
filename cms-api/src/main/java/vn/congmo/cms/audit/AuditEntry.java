package vn.congmo.cms.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did.
///
/// @param source  names the deed itself, so that it is entered once however often it is reported
/// @param item    item or account that it was done to
/// @param details what else there is to know, by name
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        String source, Instant at, String actor, String actorName, String action, String item, @Nullable String reason, Map<String, String> details) {

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);   // what the database keeps, and the hash covers
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));   // in the order in which they were entered
    }
}
