package vn.congmo.cms.content;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

/// A head as it stands in the database.
final class HeadDocument {

    private HeadDocument() {}

    static Document of(Head head) {
        var claims = claims(head);
        return new Document("_id", head.id().toString())
                .append("version", head.version().number())
                .append("site", head.site())
                .append("type", head.type())
                .append("title", head.title())
                .append("newest", head.newest())
                .append("savedAt", Date.from(head.savedAt()))
                .append("savedBy", head.savedBy())
                .append("draft", draft(head.draft()))
                .append("live", live(head.live()))
                .append("state", head.state().name())
                .append("lastEdition", head.lastEdition())
                .append("path", text(head.path()))
                .append("formerPaths", head.formerPaths().stream().map(Path::text).toList())
                .append("paths", claims.isEmpty() ? null : claims)
                .append("withdrawal", head.withdrawal() == null ? null
                        : new Document("reason", head.withdrawal().reason()).append("at", Date.from(head.withdrawal().at())))
                .append("redirect", head.redirect())
                .append("schedule", schedule(head.schedule()));
    }

    static Head head(Document document) {
        var withdrawal = document.get("withdrawal", Document.class);
        return new Head(
                DocumentId.parse(document.getString("_id")),
                new Version(document.getLong("version")),
                document.getString("site"),
                document.getString("type"),
                document.getString("title"),
                document.getString("newest"),
                instant(document, "savedAt"),
                document.getString("savedBy"),
                draft(document.get("draft", Document.class)),
                live(document.get("live", Document.class)),
                PublicState.valueOf(document.getString("state")),
                document.getInteger("lastEdition"),
                path(document.getString("path")),
                document.getList("formerPaths", String.class).stream().map(Path::new).toList(),
                withdrawal == null ? null : new Head.Withdrawal(withdrawal.getString("reason"), instant(withdrawal, "at")),
                document.getString("redirect"),
                schedule(document.get("schedule", Document.class)));
    }

    /// How a path is claimed: paths of one site are unique over all its locales.
    static String claim(String site, Path path) {
        return site + " " + path.text();
    }

    /// Readers' paths are held for ever; a draft's from its submission on.
    private static List<String> claims(Head head) {
        var held = new LinkedHashSet<Path>();
        if (head.path() != null) held.add(head.path());
        held.addAll(head.formerPaths());
        var draft = head.draft();
        if (draft != null && draft.path() != null && draft.submittedBy() != null) held.add(draft.path());
        return held.stream().map(path -> claim(head.site(), path)).toList();
    }

    private static @Nullable Document draft(Head.@Nullable Draft draft) {
        if (draft == null) return null;
        return new Document("snapshot", draft.snapshot())
                .append("state", draft.state().name())
                .append("edition", draft.edition())
                .append("path", text(draft.path()))
                .append("submittedBy", draft.submittedBy())
                .append("reason", draft.reason());
    }

    private static Head.@Nullable Draft draft(@Nullable Document draft) {
        return draft == null ? null : new Head.Draft(draft.getString("snapshot"), DraftState.valueOf(draft.getString("state")),
                draft.getInteger("edition"), path(draft.getString("path")), draft.getString("submittedBy"), draft.getString("reason"));
    }

    private static @Nullable Document live(Head.@Nullable Live live) {
        if (live == null) return null;
        return new Document("snapshot", live.snapshot())
                .append("edition", live.edition())
                .append("evidence", live.evidence())
                .append("firstPublishedAt", Date.from(live.firstPublishedAt()))
                .append("publishedAt", Date.from(live.publishedAt()));
    }

    private static Head.@Nullable Live live(@Nullable Document live) {
        return live == null ? null : new Head.Live(live.getString("snapshot"), live.getInteger("edition"), live.getString("evidence"),
                instant(live, "firstPublishedAt"), instant(live, "publishedAt"));
    }

    private static @Nullable Document schedule(Schedule schedule) {
        if (schedule.isEmpty()) return null;
        return new Document("publish", timer(schedule.publish())).append("expire", timer(schedule.expire()));
    }

    private static Schedule schedule(@Nullable Document schedule) {
        if (schedule == null) return Schedule.NONE;
        return new Schedule(timer(schedule.get("publish", Document.class)), timer(schedule.get("expire", Document.class)));
    }

    private static @Nullable Document timer(Schedule.@Nullable Timer timer) {
        if (timer == null) return null;
        return new Document("at", Date.from(timer.at())).append("edition", timer.edition()).append("by", timer.by()).append("byName", timer.byName())
                .append("reason", timer.reason());
    }

    private static Schedule.@Nullable Timer timer(@Nullable Document timer) {
        return timer == null ? null : new Schedule.Timer(instant(timer, "at"), timer.getInteger("edition"), timer.getString("by"),
                timer.getString("byName"), timer.getString("reason"));
    }

    private static Instant instant(Document document, String name) {
        return document.getDate(name).toInstant();
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.text();
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : new Path(text);
    }
}
