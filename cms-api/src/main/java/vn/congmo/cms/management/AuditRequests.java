package vn.congmo.cms.management;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.problems.Problems;

/// The audit log over HTTP, for auditors and administrators.
@RestController
class AuditRequests {

    private static final int MOST = 500;

    private final AuditLog audit;
    private final Problems problems;

    AuditRequests(AuditLog audit, Problems problems) {
        this.audit = audit;
        this.problems = problems;
    }

    /// @param item only what was done to this item or account
    @GetMapping("/api/manage/v1/audit")
    ResponseEntity<?> entries(
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(defaultValue = "100") int limit,
            @AuthenticationPrincipal Actor actor) {
        if (!actor.isAny(Role.AUDITOR, Role.ADMINISTRATOR)) return problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
        return ResponseEntity.ok(Map.of("entries", audit.newest(item, Math.clamp(limit, 1, MOST))));
    }
}
