package vn.congmo.cms.management;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.publishing.Scheduling;
import vn.congmo.cms.sites.Language;

/// What the clock is going to do, over HTTP.
@RestController
class ScheduleRequests {

    private static final int MOST = 500;

    private final Scheduling scheduling;

    ScheduleRequests(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    /// @param action "publish" or "expire"
    record Coming(UUID id, Language locale, String site, String title, String action, DocumentAnswer.@Nullable Timer timer) {}

    /// The next first; at most 500 are looked at.
    @GetMapping("/api/manage/v1/schedule")
    Map<String, List<Coming>> coming(@RequestParam(required = false) @Nullable String site, @RequestParam(defaultValue = "100") int limit) {
        return Map.of("schedule", scheduling.coming(site, Math.clamp(limit, 1, MOST)).stream().map(coming -> new Coming(coming.document().item(),
                coming.document().locale(), coming.site(), coming.title(), coming.action(), DocumentAnswer.timer(coming.timer()))).toList());
    }
}
