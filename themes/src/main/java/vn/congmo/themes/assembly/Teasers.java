package vn.congmo.themes.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.themes.pages.PageView.Teaser;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// Documents as entries of lists, and what can be said of them beyond their fields.
record Teasers(Around around, ContentTypes types) {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Set<String> EXPIRE = Set.of("in-force", "partly-expired");

    Teaser of(LiveDocument document) {
        return of(document, Map.of());
    }

    /// @param below what stands below it in a tree
    Teaser of(LiveDocument document, Map<String, List<Teaser>> below) {
        var section = document.link("section").flatMap(around::link).map(ItemLink::title).orElse(null);
        return new Teaser(document.type(), document.title(), Objects.requireNonNull(document.path()), document.summary(), document.firstPublishedAt(),
                section, document.picture(), facts(document), below);
    }

    Map<String, Object> facts(LiveDocument document) {
        var facts = new LinkedHashMap<>(Facts.of(types.named(document.type()).map(ContentType::fields).orElse(Map.of()), document.fields()));
        var seconds = seconds(document);
        if (seconds != null) facts.put("seconds", seconds);
        if (document.type().equals("photo-story")) {
            var pictures = pictures(document);
            if (pictures > 0) facts.put("pictures", pictures);
        }
        if (document.type().equals("draft-for-comment")) comments(facts);
        if (document.type().equals("event")) past(facts);
        if (document.type().equals("official-document")) force(facts);
        return facts;
    }

    /// Told by the files that it names, since an entry of a list is made without the body; the lead picture is one of the story's own.
    private static int pictures(LiveDocument document) {
        return (int) document.assets().values().stream().filter(asset -> asset.mediaType().startsWith("image/")).count();
    }

    private static @Nullable Double seconds(LiveDocument document) {
        return document.assets().values().stream().filter(asset -> asset.mediaType().startsWith("video/") || asset.mediaType().startsWith("audio/"))
                .map(asset -> asset.file() == null ? null : asset.file().seconds()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Both the first and the last day are open.
    private void comments(Map<String, Object> facts) {
        if (!(facts.get("opensOn") instanceof LocalDate opens) || !(facts.get("closesOn") instanceof LocalDate closes)) return;
        var today = around.site().today();
        facts.put("state", today.isBefore(opens) ? "upcoming" : today.isAfter(closes) ? "closed" : "open");
        if (!today.isBefore(opens) && !today.isAfter(closes)) facts.put("daysLeft", (int) ChronoUnit.DAYS.between(today, closes));
    }

    /// What was authored holds until its day comes: in force from `inForceOn` on, expired from `expiresOn` on.
    private void force(Map<String, Object> facts) {
        if ("not-yet-in-force".equals(facts.get("status")) && hasCome(facts.get("inForceOn"))) facts.put("status", "in-force");
        if (EXPIRE.contains(facts.getOrDefault("status", "")) && hasCome(facts.get("expiresOn"))) facts.put("status", "expired");
    }

    private boolean hasCome(@Nullable Object day) {
        return day instanceof LocalDate date && !around.site().today().isBefore(date);
    }

    private void past(Map<String, Object> facts) {
        var last = facts.get("endsAt") == null ? facts.get("startsAt") : facts.get("endsAt");
        if (last instanceof Instant end) facts.put("past", LocalDate.ofInstant(end, VIET_NAM).isBefore(around.site().today()));
    }
}
