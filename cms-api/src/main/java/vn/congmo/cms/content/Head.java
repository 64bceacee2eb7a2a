package vn.congmo.cms.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

/// The one thing of a document that moves: where its draft and its live edition are, and the paths that it holds.
///
/// @param title       title of the newest snapshot, for lists
/// @param newest      id of the newest snapshot
/// @param lastEdition the highest number given so far; 0 before the first submission
/// @param path        where readers find the document, or found it last; null before the first publication
public record Head(
        DocumentId id,
        Version version,
        String site,
        String type,
        String title,
        String newest,
        Instant savedAt,
        String savedBy,
        @Nullable Draft draft,
        @Nullable Live live,
        PublicState state,
        int lastEdition,
        @Nullable Path path,
        List<Path> formerPaths,
        @Nullable Withdrawal withdrawal,
        @Nullable String redirect,
        Schedule schedule) {

    public Head {
        formerPaths = List.copyOf(formerPaths);
    }

    /// The draft and where it is on its way.
    ///
    /// @param edition null while it is written
    /// @param path    null until it is first submitted, or asked for
    public record Draft(
            String snapshot, DraftState state, @Nullable Integer edition, @Nullable Path path, @Nullable String submittedBy, @Nullable String reason) {}

    /// What readers see, or saw last.
    ///
    /// @param evidence key of the evidence that was kept at publication
    public record Live(String snapshot, int edition, String evidence, Instant firstPublishedAt, Instant publishedAt) {}

    public record Withdrawal(String reason, Instant at) {}

    public DraftState draftState() {
        return draft == null ? DraftState.NONE : draft.state();
    }

    /// The snapshot that people look at: the draft's where there is one.
    public String shown() {
        return draft != null ? draft.snapshot() : live != null ? live.snapshot() : newest;
    }

    public Head withDraft(@Nullable Draft next) {
        return new Head(id, version, site, type, title, newest, savedAt, savedBy, next, live, state, lastEdition, path, formerPaths, withdrawal, redirect,
                schedule.pinnedTo(next));
    }

    public Head withTitle(String next) {
        return new Head(id, version, site, type, next, newest, savedAt, savedBy, draft, live, state, lastEdition, path, formerPaths, withdrawal, redirect, schedule);
    }

    public Head withLastEdition(int number) {
        return new Head(id, version, site, type, title, newest, savedAt, savedBy, draft, live, state, number, path, formerPaths, withdrawal, redirect, schedule);
    }

    public Head withSchedule(Schedule next) {
        return new Head(id, version, site, type, title, newest, savedAt, savedBy, draft, live, state, lastEdition, path, formerPaths, withdrawal, redirect, next);
    }

    public Head saved(String snapshot, String newTitle, Draft next, Instant at, String by) {
        return new Head(id, version, site, type, newTitle, snapshot, at, by, next, live, state, lastEdition, path, formerPaths, withdrawal, redirect,
                schedule.pinnedTo(next));
    }

    public Head published(Live next, Path at, List<Path> former) {
        return new Head(id, version, site, type, title, newest, savedAt, savedBy, null, next, PublicState.LIVE, lastEdition, at, former, null, null,
                schedule.withPublish(null));
    }

    public Head ended(PublicState end, @Nullable Withdrawal why, @Nullable String to) {
        return new Head(id, version, site, type, title, newest, savedAt, savedBy, draft, live, end, lastEdition, path, formerPaths, why, to,
                schedule.withExpire(null));
    }

    Head atNextVersion() {
        return new Head(id, version.next(), site, type, title, newest, savedAt, savedBy, draft, live, state, lastEdition, path, formerPaths, withdrawal,
                redirect, schedule);
    }
}
