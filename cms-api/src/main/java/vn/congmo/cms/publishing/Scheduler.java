package vn.congmo.cms.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congmo.cms.checking.Barrier;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.content.Schedule;
import vn.congmo.cms.people.Actor;

/// Does what is due. With several nodes, or after a crash, the compare-and-set of the head lets each thing happen once.
@Component
class Scheduler {

    private static final Logger log = LoggerFactory.getLogger(Scheduler.class);
    private static final int BATCH = 50;

    private final Timetable timetable;
    private final Heads heads;
    private final Moves moves;
    private final Publication publication;
    private final Clock clock;

    Scheduler(Timetable timetable, Heads heads, Moves moves, Publication publication, Clock clock) {
        this.timetable = timetable;
        this.heads = heads;
        this.moves = moves;
        this.publication = publication;
        this.clock = clock;
    }

    /// One look at the clock. What could not be done now stays due and is tried again when its claim has lapsed.
    void doDue() {
        for (var entry : timetable.due(BATCH)) if (timetable.claim(entry)) doOne(entry);
    }

    private void doOne(Timetable.Entry entry) {
        var head = heads.find(entry.document()).orElse(null);
        var timer = head == null ? null : Scheduling.meant(head, entry);
        if (timer == null || isSettled(entry, entry.kind() == Timetable.Kind.PUBLISH ? publish(head, timer) : expire(head, timer))) timetable.remove(entry);
    }

    private ActionOutcome publish(Head head, Schedule.Timer timer) {
        var language = language(head);
        var outcome = moves.when(head.id(), head.version(), true, Moves.isDraft(DraftState.IN_REVIEW, DraftState.APPROVED),
                found -> scheduled(publication.publish(found, actor(timer), now(), null, language), timer));
        return switch (outcome) {
            case ActionOutcome.Refused(var barriers, var _) -> returned(head, timer, refusal(timer, barriers, language));
            case ActionOutcome.HeldBack held when !held.mayPass() -> returned(head, timer, ScheduleWords.in(language).infected(timer.at(), held.files()));
            default -> outcome;
        };
    }

    private static String refusal(Schedule.Timer timer, List<Barrier> barriers, Locale language) {
        var criteria = new TreeSet<String>();
        barriers.forEach(barrier -> criteria.addAll(barrier.criteria()));
        return ScheduleWords.in(language).refused(timer.at(), barriers.size(), String.join(", ", criteria));
    }

    /// The gate of the hour said no: the draft goes back to its author with what was found.
    private ActionOutcome returned(Head head, Schedule.Timer timer, String reason) {
        return moves.when(head.id(), head.version(), true, Moves.isDraft(DraftState.IN_REVIEW, DraftState.APPROVED), found -> {
            var next = Publishing.reviewed(found, DraftState.RETURNED, reason);
            return scheduled(new Step.Move(next, Pending.of("reject", null, next, Statements.SYSTEM, now(), reason), List.of(), () -> {}), timer);
        });
    }

    private ActionOutcome expire(Head head, Schedule.Timer timer) {
        return moves.when(head.id(), head.version(), true, Moves.isPublic(PublicState.LIVE), found -> {
            var reason = Objects.requireNonNull(timer.reason());
            var next = found.ended(PublicState.WITHDRAWN, new Head.Withdrawal(reason, now()), null);
            return scheduled(new Step.Move(next, Pending.of("withdraw", "withdrawn", next, actor(timer), now(), reason), List.of(), () -> {}), timer);
        });
    }

    private static Step scheduled(Step step, Schedule.Timer timer) {
        return step instanceof Step.Move(var next, var pending, var questions, var afterwards)
                ? new Step.Move(next, pending.asScheduled(timer.at()), questions, afterwards) : step;
    }

    /// What another did meanwhile is looked at again, and so is what a gate or a scan for malware that could not run kept back.
    private static boolean isSettled(Timetable.Entry entry, ActionOutcome outcome) {
        if (outcome instanceof ActionOutcome.Stale) return false;
        if (outcome instanceof ActionOutcome.Done) return true;
        log.warn("{} of {}, due at {}, was not done: {}", entry.kind(), entry.document(), entry.at(), outcome.getClass().getSimpleName());
        return !(outcome instanceof ActionOutcome.CheckUnavailable) && !(outcome instanceof ActionOutcome.HeldBack);
    }

    /// It is done in the name of the person who asked for it.
    private static Actor actor(Schedule.Timer timer) {
        return new Actor(timer.by(), timer.byName(), Set.of());
    }

    private static Locale language(Head head) {
        return head.id().locale().locale();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
