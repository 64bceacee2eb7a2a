package vn.congmo.cms.publishing;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.Relay;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.storage.Version;

/// Carries out one action on one head, for people and for the clock alike.
@Component
class Moves {

    private final Heads heads;
    private final Documents documents;
    private final Relay relay;

    Moves(Heads heads, Documents documents, Relay relay) {
        this.heads = heads;
        this.documents = documents;
        this.relay = relay;
    }

    /// What every action asks first, in the order in which a caller can mend it.
    ActionOutcome when(DocumentId id, Version seen, boolean isAllowed, Predicate<Head> fits, Function<Head, Step> action) {
        if (!isAllowed) return new ActionOutcome.NotAllowed();
        var found = heads.find(id);
        if (found.isEmpty()) return new ActionOutcome.Unknown();
        var head = found.get();
        if (!head.version().equals(seen)) return new ActionOutcome.Stale(head.version());
        if (!fits.test(head)) return new ActionOutcome.WrongState(documents.view(head));
        return switch (action.apply(head)) {
            case Step.Ended(var outcome) -> outcome;
            case Step.Move move -> move(move);
        };
    }

    private ActionOutcome move(Step.Move step) {
        return switch (heads.move(step.next(), step.pending())) {
            case Heads.Move.Moved(var head) -> {
                relay.wake();
                step.afterwards().run();
                yield new ActionOutcome.Done(documents.view(head), step.questions());
            }
            case Heads.Move.Stale() -> new ActionOutcome.Stale(heads.find(step.next().id()).map(Head::version).orElse(step.next().version()));
            case Heads.Move.PathTaken() -> new ActionOutcome.PathTaken(step.path());
        };
    }

    static boolean isOwn(Head head, Actor actor) {
        return head.draft() != null && actor.name().equals(head.draft().submittedBy());
    }

    static Predicate<Head> isDraft(DraftState... states) {
        return head -> List.of(states).contains(head.draftState());
    }

    static Predicate<Head> isPublic(PublicState... states) {
        return head -> List.of(states).contains(head.state());
    }
}
