package vn.congmo.cms.management;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.audit.AuditQuery;
import vn.congmo.cms.audit.AuditRecord;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// The audit log over HTTP, for auditors and administrators: search, export, and whether the chain holds.
@RestController
@RequestMapping("/api/manage/v1/audit")
class AuditRequests {

    private static final int MOST = 500;

    private final AuditLog audit;
    private final JsonMapper json;

    AuditRequests(AuditLog audit, JsonMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /// @param item   only what was done to this item or account
    /// @param before entries with a smaller number: the last one of the page before
    @GetMapping
    Map<String, List<AuditRecord>> entries(
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") int limit,
            @AuthenticationPrincipal Actor reader) {
        onlyAuditors(reader);
        return Map.of("entries", audit.newest(new AuditQuery(item, actor, action, from, to, before), Math.clamp(limit, 1, MOST)));
    }

    /// All of it, oldest first, one entry a line (NDJSON), as programs that watch over security take it in.
    ///
    /// @param after number of the last entry that was taken in
    @GetMapping("/export")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = AuditRecord.class)))
    void export(@RequestParam(defaultValue = "0") long after, @AuthenticationPrincipal Actor reader, HttpServletResponse response) throws IOException {
        onlyAuditors(reader);
        response.setContentType("application/x-ndjson");
        response.setHeader("Cache-Control", "no-store");
        var out = response.getOutputStream();
        audit.each(after, entry -> {
            try {
                out.write(json.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Reads the whole chain. `firstBreak` is the number of the first entry that was altered, or after which one is missing.
    @GetMapping("/verification")
    Map<String, Object> verification(@AuthenticationPrincipal Actor reader) {
        onlyAuditors(reader);
        var answer = new HashMap<String, Object>();
        var newest = audit.newest(AuditQuery.of(null), 1);
        var broken = audit.firstBreak();
        answer.put("entries", newest.isEmpty() ? 0 : newest.getFirst().number());
        answer.put("holds", broken.isEmpty());
        answer.put("firstBreak", broken.orElse(null));
        return answer;
    }

    private static void onlyAuditors(Actor reader) {
        if (!reader.isAny(Role.AUDITOR, Role.ADMINISTRATOR)) throw new AccessDeniedException("The audit log is for auditors and administrators");
    }
}
