package vn.congmo.cms.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.checking.Assessment;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.content.Snapshots;
import vn.congmo.cms.content.UsedAssets;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.sites.Path;

/// Takes a submitted draft through the gate. An emergency is the only way past a barrier.
@Component
class Publication {

    private final Snapshots snapshots;
    private final UsedAssets usedAssets;
    private final Checking checking;
    private final Statements statements;

    Publication(Snapshots snapshots, UsedAssets usedAssets, Checking checking, Statements statements) {
        this.snapshots = snapshots;
        this.usedAssets = usedAssets;
        this.checking = checking;
        this.statements = statements;
    }

    Step publish(Head head, Actor actor, Instant at, @Nullable Emergency emergency, Locale language) {
        var faults = faults(emergency, at);
        if (!faults.isEmpty()) return new Step.Ended(new ActionOutcome.Invalid(faults));
        var draft = Objects.requireNonNull(head.draft());
        var path = Objects.requireNonNull(draft.path());
        var submitted = snapshots.get(draft.snapshot()).content();
        var content = statements.completed(submitted);
        var held = usedAssets.heldBack(content);
        if (!held.isEmpty()) return new Step.Ended(new ActionOutcome.HeldBack(held));
        var assessment = checking.assess(head, content, path, at, language);
        if (emergency == null && !assessment.passes()) return new Step.Ended(refusal(assessment));
        var evidence = checking.keep(assessment.evidence());
        // What the program added is an edition of its own: the one that was submitted stays as it was.
        var isCompleted = !content.equals(submitted);
        var snapshot = isCompleted ? snapshots.insert(head.id(), content, Statements.SYSTEM, at) : draft.snapshot();
        int edition = isCompleted ? head.lastEdition() + 1 : Objects.requireNonNull(draft.edition());
        var first = head.live() == null ? at : head.live().firstPublishedAt();
        var next = head.withLastEdition(Math.max(head.lastEdition(), edition)).published(new Head.Live(snapshot, edition, evidence, first, at), path, former(head, path));
        var kind = head.state() == PublicState.LIVE && !path.equals(head.path()) ? "moved" : "published";
        var pending = Pending.of("publish", kind, next, actor, at, null);
        var recorded = emergency == null ? pending : pending.asEmergency(emergency.reason().strip(), emergency.deadline());
        return new Step.Move(next, recorded, assessment.questions(), () -> snapshots.label(head.id(), snapshot, edition, evidence));
    }

    private static ActionOutcome refusal(Assessment assessment) {
        if (!assessment.barriers().isEmpty()) return new ActionOutcome.Refused(assessment.barriers(), assessment.questions());
        return new ActionOutcome.CheckUnavailable(assessment.untested());
    }

    /// Paths that led here before, with the one that is left now; never the one that is taken.
    private static List<Path> former(Head head, Path path) {
        var former = new ArrayList<>(head.formerPaths());
        if (head.path() != null && !former.contains(head.path())) former.add(head.path());
        former.remove(path);
        return former;
    }

    private static List<Fault> faults(@Nullable Emergency emergency, Instant at) {
        if (emergency == null) return List.of();
        var faults = new ArrayList<Fault>();
        if (emergency.reason().isBlank()) faults.add(Fault.at("/emergency/reason", "required"));
        if (!emergency.deadline().isAfter(at)) faults.add(Fault.at("/emergency/deadline", "in-the-past"));
        return faults;
    }
}
