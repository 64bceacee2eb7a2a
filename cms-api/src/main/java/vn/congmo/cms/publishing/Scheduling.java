package vn.congmo.cms.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.content.Schedule;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.storage.Version;

/// Lets people say what the clock is to do with a document, and take it back.
@Component
public class Scheduling {

    private final Moves moves;
    private final Heads heads;
    private final Timetable timetable;
    private final Planned planned;
    private final Clock clock;

    Scheduling(Moves moves, Heads heads, Timetable timetable, Planned planned, Clock clock) {
        this.moves = moves;
        this.heads = heads;
        this.timetable = timetable;
        this.planned = planned;
        this.clock = clock;
    }

    /// One thing that the clock is going to do.
    ///
    /// @param action "publish" or "expire"
    public record Coming(DocumentId document, String site, String title, String action, Schedule.Timer timer) {}

    /// Publishes the submitted edition at that time, through the gate of that time.
    public ActionOutcome schedule(DocumentId id, Version seen, Actor actor, @Nullable Instant at) {
        return moves.when(id, seen, Rights.mayPublish(actor), Moves.isDraft(DraftState.IN_REVIEW, DraftState.APPROVED), head -> {
            if (Moves.isOwn(head, actor)) return new Step.Ended(new ActionOutcome.OwnSubmission());
            var faults = new ArrayList<>(timeFaults(at));
            var expire = head.schedule().expire();
            if (at != null && expire != null && !at.isBefore(expire.at())) faults.add(Fault.at("/at", "later-than-its-end", expire.at().toString()));
            if (!faults.isEmpty()) return new Step.Ended(new ActionOutcome.Invalid(faults));
            var edition = Objects.requireNonNull(head.draft()).edition();
            return entered("schedule", head, head.schedule().withPublish(timer(at, edition, actor, null)), Timetable.Kind.PUBLISH, at, actor, null);
        });
    }

    /// Withdraws what is live then; readers see the reason in its place. A document that is still to be published may be given its end as well.
    public ActionOutcome expire(DocumentId id, Version seen, Actor actor, @Nullable Instant at, String reason) {
        return moves.when(id, seen, Rights.mayPublish(actor), head -> head.state() == PublicState.LIVE || head.schedule().publish() != null, head -> {
            var faults = new ArrayList<>(timeFaults(at));
            var publish = head.schedule().publish();
            if (at != null && publish != null && !at.isAfter(publish.at())) faults.add(Fault.at("/at", "before-its-publication", publish.at().toString()));
            if (reason.isBlank()) faults.add(Fault.at("/reason", "required"));
            if (!faults.isEmpty()) return new Step.Ended(new ActionOutcome.Invalid(faults));
            var next = head.schedule().withExpire(timer(at, null, actor, reason.strip()));
            return entered("expire", head, next, Timetable.Kind.EXPIRE, at, actor, reason.strip());
        });
    }

    /// Takes back what was scheduled.
    ///
    /// @param what "publish" or "expire"; null for both
    public ActionOutcome unschedule(DocumentId id, Version seen, Actor actor, @Nullable String what) {
        return moves.when(id, seen, Rights.mayPublish(actor), head -> !head.schedule().isEmpty(), head -> {
            if (what != null && !List.of("publish", "expire").contains(what)) return new Step.Ended(new ActionOutcome.Invalid(List.of(Fault.at("/what", "unknown-schedule", what))));
            var next = head.schedule();
            if (!"expire".equals(what)) next = next.withPublish(null);
            if (!"publish".equals(what)) next = next.withExpire(null);
            var moved = head.withSchedule(next);
            return new Step.Move(moved, Pending.of("unschedule", null, moved, actor, now(), null), List.of(), () -> {});
        });
    }

    /// What the clock is going to do, the next first.
    ///
    /// @param site null for all
    public List<Coming> coming(@Nullable String site, int most) {
        return timetable.coming(most).stream().filter(entry -> site == null || site.equals(entry.site())).flatMap(entry -> heads.find(entry.document())
                .filter(head -> meant(head, entry) != null).map(head -> coming(head, entry)).stream()).toList();
    }

    private static Coming coming(Head head, Timetable.Entry entry) {
        return new Coming(head.id(), head.site(), head.title(), entry.kind() == Timetable.Kind.PUBLISH ? "publish" : "expire", Objects.requireNonNull(meant(head, entry)));
    }

    /// What an entry of the timetable speaks of; null when the head has other plans by now.
    static Schedule.@Nullable Timer meant(Head head, Timetable.Entry entry) {
        var timer = entry.kind() == Timetable.Kind.PUBLISH ? head.schedule().publish() : head.schedule().expire();
        return timer != null && timer.at().equals(entry.at()) ? timer : null;
    }

    private Step entered(String action, Head head, Schedule schedule, Timetable.Kind kind, Instant at, Actor actor, @Nullable String reason) {
        timetable.enter(new Timetable.Entry(at.truncatedTo(ChronoUnit.MILLIS), head.id(), kind, head.site()));
        var next = head.withSchedule(schedule);
        return new Step.Move(next, Pending.of(action, null, next, actor, now(), reason).asScheduled(at), List.of(), planned::look);
    }

    private static Schedule.Timer timer(Instant at, @Nullable Integer edition, Actor actor, @Nullable String reason) {
        return new Schedule.Timer(at.truncatedTo(ChronoUnit.MILLIS), edition, actor.name(), actor.displayName(), reason);
    }

    private List<Fault> timeFaults(@Nullable Instant at) {
        if (at == null) return List.of(Fault.at("/at", "required"));
        return at.isAfter(clock.instant()) ? List.of() : List.of(Fault.at("/at", "already-past"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
