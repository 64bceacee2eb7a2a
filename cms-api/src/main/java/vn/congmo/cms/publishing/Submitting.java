package vn.congmo.cms.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.Snapshots;
import vn.congmo.cms.people.Actor;

/// Makes an edition of a draft: numbered, frozen, with a path of its own.
@Component
class Submitting {

    private final Snapshots snapshots;
    private final Documents documents;
    private final PathMaking paths;

    Submitting(Snapshots snapshots, Documents documents, PathMaking paths) {
        this.snapshots = snapshots;
        this.documents = documents;
        this.paths = paths;
    }

    Step submit(Head head, Actor actor, Instant at, @Nullable String note) {
        var draft = Objects.requireNonNull(head.draft());
        var content = snapshots.get(draft.snapshot()).content();
        var missing = documents.missingForSubmission(content);
        if (!missing.isEmpty()) return new Step.Ended(new ActionOutcome.Invalid(missing));
        var path = draft.path() != null ? draft.path() : head.path() != null ? head.path() : paths.pathFor(head.id(), content);
        var frozen = noted(content.at(path), note);
        var snapshot = frozen.equals(content) && snapshots.get(draft.snapshot()).edition() == null
                ? draft.snapshot() : snapshots.insert(head.id(), frozen, actor, at);
        int number = head.lastEdition() + 1;
        var next = head.withLastEdition(number).withDraft(new Head.Draft(snapshot, DraftState.IN_REVIEW, number, path, actor.name(), null));
        return new Step.Move(next, Pending.of("submit", null, next, actor, at, null), List.of(), () -> snapshots.label(head.id(), snapshot, number, null));
    }

    private static DraftContent noted(DraftContent content, @Nullable String note) {
        if (note == null || note.isBlank()) return content;
        return new DraftContent(content.site(), content.type(), content.title(), content.summary(), content.path(), content.fields(), content.links(),
                content.lead(), content.body(), note.strip());
    }
}
