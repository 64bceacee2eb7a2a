package vn.congmo.cms.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.AssetErasure;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.ErasedContent;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.storage.Version;

/// Erases what a document says, in every edition and in the feed, where the law asks for it. That it was, its dates, numbers, evidence and audit entries remain,
/// with the digest of what was there and the reason.
///
/// The audit entry comes first, then the content, then a change that tells readers; what a crash left half done is finished by the next look of the clock.
@Component
public class Erasing {

    private final Moves moves;
    private final Heads heads;
    private final Documents documents;
    private final ErasedContent content;
    private final AssetErasure assets;
    private final ErasureRecords records;
    private final Clock clock;

    Erasing(Moves moves, Heads heads, Documents documents, ErasedContent content, AssetErasure assets, ErasureRecords records, Clock clock) {
        this.moves = moves;
        this.heads = heads;
        this.documents = documents;
        this.content = content;
        this.assets = assets;
        this.records = records;
        this.clock = clock;
    }

    /// What is live is withdrawn first. Files that no other document uses are erased as well.
    ///
    /// @param reason kept for ever, and read by auditors; it must not itself say what is erased
    public ActionOutcome erase(DocumentId id, Version seen, Actor actor, String reason) {
        var record = new ErasureRecords.Erasure(id, seen.next(), actor.name(), actor.displayName(), reason.strip(), now());
        var outcome = moves.when(id, seen, actor.isAny(Role.ADMINISTRATOR), head -> head.state() != PublicState.LIVE, head -> {
            if (reason.isBlank()) return new Step.Ended(new ActionOutcome.Invalid(List.of(Fault.at("/reason", "required"))));
            records.begin(record);
            var next = head.withDraft(null).withTitle(ErasedContent.title(id));
            return new Step.Move(next, Pending.of("erase", null, next, actor, record.at(), record.reason()), List.of(), () -> {});
        });
        if (!(outcome instanceof ActionOutcome.Done(var _, var questions))) return outcome;
        finish(record);
        return new ActionOutcome.Done(documents.find(id).orElseThrow(), questions);
    }

    /// Finishes what was acknowledged, or about to be, when a process was killed.
    void resume() {
        records.unfinished(now()).forEach(this::finish);
    }

    private void finish(ErasureRecords.Erasure record) {
        records.assets(record, () -> content.assetsOfNobodyElse(record.document()));
        int snapshots = content.erase(record.document(), record.at(), record.reason());
        records.assetsOf(record).forEach(asset -> assets.erase(asset, record.at(), record.reason()));
        tell(record);
        records.done(record, snapshots);
    }

    /// Readers and followers get the blank document in place of what the feed still held.
    private void tell(ErasureRecords.Erasure record) {
        while (true) {
            var head = heads.find(record.document()).orElseThrow();
            if (head.live() == null || head.state() == PublicState.LIVE) return;
            var by = new Actor(record.by(), record.byName(), java.util.Set.of());
            var outcome = moves.when(head.id(), head.version(), true, found -> true, found -> {
                var next = found.ended(PublicState.GONE, null, null);
                return new Step.Move(next, Pending.of("gone", "gone", next, by, record.at(), record.reason()), List.of(), () -> {});
            });
            if (outcome instanceof ActionOutcome.Done) return;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
