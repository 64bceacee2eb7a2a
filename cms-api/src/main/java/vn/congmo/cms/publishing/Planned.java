package vn.congmo.cms.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DocumentId;

/// What the clock is going to change, kept in memory, so that readers' caches are told before. It follows the timetable, which other nodes write as well.
@Component
public class Planned {

    private static final Duration AHEAD = Duration.ofDays(1);
    private static final int MOST = 5_000;

    private final Timetable timetable;
    private volatile Plans plans = new Plans(Map.of(), Map.of());

    Planned(Timetable timetable) {
        this.timetable = timetable;
    }

    private record Plans(Map<DocumentId, Instant> documents, Map<String, Instant> sites) {}

    /// When a document is going to change by itself within a day; null when nobody has planned it. A moment that has passed is one whose change is under way.
    public @Nullable Instant next(DocumentId document) {
        return plans.documents().get(document);
    }

    /// When anything of a site is going to change by itself.
    public @Nullable Instant next(String site) {
        return plans.sites().get(site);
    }

    void look() {
        var documents = new HashMap<DocumentId, Instant>();
        var sites = new HashMap<String, Instant>();
        for (var entry : timetable.soon(AHEAD, MOST)) {
            documents.putIfAbsent(entry.document(), entry.at());
            sites.putIfAbsent(entry.site(), entry.at());
        }
        plans = new Plans(documents, sites);
    }
}
