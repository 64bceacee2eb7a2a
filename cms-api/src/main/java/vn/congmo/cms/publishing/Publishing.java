package vn.congmo.cms.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.checking.Question;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

/// Moves documents towards their readers and away from them. Every action names the version that the caller saw.
@Component
public class Publishing {

    private final Moves moves;
    private final Submitting submitting;
    private final Publication publication;
    private final Clock clock;

    Publishing(Moves moves, Submitting submitting, Publication publication, Clock clock) {
        this.moves = moves;
        this.submitting = submitting;
        this.publication = publication;
        this.clock = clock;
    }

    /// Hands the draft to its reviewers: numbers and freezes it, and keeps its path for ever.
    public ActionOutcome submit(DocumentId id, Version seen, Actor actor, @Nullable String note) {
        return moves.when(id, seen, Rights.mayWrite(actor), Moves.isDraft(DraftState.WRITING, DraftState.RETURNED), head -> submitting.submit(head, actor, now(), note));
    }

    public ActionOutcome approve(DocumentId id, Version seen, Actor actor) {
        return moves.when(id, seen, Rights.mayReview(actor), Moves.isDraft(DraftState.IN_REVIEW), head -> {
            if (Moves.isOwn(head, actor)) return new Step.Ended(new ActionOutcome.OwnSubmission());
            return moved("approve", null, reviewed(head, DraftState.APPROVED, null), actor, null);
        });
    }

    public ActionOutcome reject(DocumentId id, Version seen, Actor actor, String reason) {
        return moves.when(id, seen, Rights.mayReview(actor), Moves.isDraft(DraftState.IN_REVIEW, DraftState.APPROVED),
                head -> withReason(reason, () -> moved("reject", null, reviewed(head, DraftState.RETURNED, reason.strip()), actor, reason.strip())));
    }

    /// Lets readers see the submitted draft, through the gate.
    ///
    /// @param emergency null but for the recorded way past a barrier or one's own submission
    /// @param language  the caller's, for the words of barriers
    public ActionOutcome publish(DocumentId id, Version seen, Actor actor, @Nullable Emergency emergency, Locale language) {
        return moves.when(id, seen, Rights.mayPublish(actor), Moves.isDraft(DraftState.IN_REVIEW, DraftState.APPROVED), head -> {
            if (emergency == null && Moves.isOwn(head, actor)) return new Step.Ended(new ActionOutcome.OwnSubmission());
            return publication.publish(head, actor, now(), emergency, language);
        });
    }

    /// Takes the live edition down; readers see the reason in its place.
    public ActionOutcome withdraw(DocumentId id, Version seen, Actor actor, String reason) {
        return moves.when(id, seen, Rights.mayPublish(actor), Moves.isPublic(PublicState.LIVE), head -> withReason(reason, () -> {
            var withdrawal = new Head.Withdrawal(reason.strip(), now());
            return moved("withdraw", "withdrawn", head.ended(PublicState.WITHDRAWN, withdrawal, null), actor, reason.strip());
        }));
    }

    /// Leads readers elsewhere.
    ///
    /// @param to a path of the site or an https address
    public ActionOutcome redirect(DocumentId id, Version seen, Actor actor, String to) {
        return moves.when(id, seen, Rights.mayPublish(actor), Moves.isPublic(PublicState.LIVE, PublicState.WITHDRAWN, PublicState.REDIRECTED), head -> {
            var leadsToItself = head.path() != null && to.equals(head.path().text());
            if (leadsToItself || !Path.isPath(to) && !isAddress(to))
                return new Step.Ended(new ActionOutcome.Invalid(List.of(Fault.at("/to", leadsToItself ? "leads-to-itself" : "wrong-target", to))));
            return moved("redirect", "redirected", head.ended(PublicState.REDIRECTED, null, to), actor, null);
        });
    }

    /// What a `Location` can carry (RFC 3986): readers are led there long after, when nobody is told of a fault any more.
    private static boolean isAddress(String to) {
        if (!to.matches("https://[^\\s/]+\\S*") || !StandardCharsets.UTF_8.newEncoder().canEncode(to)) return false;
        try {
            return new URI(to).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Says that what was here is gone for good.
    public ActionOutcome gone(DocumentId id, Version seen, Actor actor) {
        return moves.when(id, seen, Rights.mayPublish(actor), Moves.isPublic(PublicState.LIVE, PublicState.WITHDRAWN, PublicState.REDIRECTED),
                head -> moved("gone", "gone", head.ended(PublicState.GONE, null, null), actor, null));
    }

    /// Drops the draft; what is live stays.
    public ActionOutcome discard(DocumentId id, Version seen, Actor actor) {
        return moves.when(id, seen, Rights.mayWrite(actor), head -> head.draft() != null, head -> moved("discard", null, head.withDraft(null), actor, null));
    }

    private Step moved(String action, @Nullable String kind, Head next, Actor actor, @Nullable String reason) {
        return new Step.Move(next, Pending.of(action, kind, next, actor, now(), reason), List.<Question>of(), () -> {});
    }

    private static Step withReason(String reason, Supplier<Step> action) {
        if (!reason.isBlank()) return action.get();
        return new Step.Ended(new ActionOutcome.Invalid(List.of(Fault.at("/reason", "required"))));
    }

    static Head reviewed(Head head, DraftState state, @Nullable String reason) {
        var draft = Objects.requireNonNull(head.draft());
        var edition = state == DraftState.RETURNED ? null : draft.edition();
        return head.withDraft(new Head.Draft(draft.snapshot(), state, edition, draft.path(), draft.submittedBy(), reason));
    }

    /// Milliseconds are what the database keeps: what is drawn, stored and fed is then the same instant.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
