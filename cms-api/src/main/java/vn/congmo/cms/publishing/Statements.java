package vn.congmo.cms.publishing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.Relay;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.checking.StatementFacts;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.content.Snapshots;
import vn.congmo.cms.people.Actor;

/// Accessibility statements: people vouch for what they wrote, and the evidence of what is live stands beside it.
@Component
class Statements {

    static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of());
    private static final String TYPE = "statement";

    private final StatementFacts facts;
    private final Heads heads;
    private final Snapshots snapshots;
    private final Checking checking;
    private final Relay relay;
    private final Clock clock;

    Statements(StatementFacts facts, Heads heads, Snapshots snapshots, Checking checking, Relay relay, Clock clock) {
        this.facts = facts;
        this.heads = heads;
        this.snapshots = snapshots;
        this.checking = checking;
        this.relay = relay;
        this.clock = clock;
    }

    /// With what the evidence says now; any other type as it is.
    DraftContent completed(DraftContent written) {
        if (!written.type().equals(TYPE)) return written;
        var fields = new LinkedHashMap<>(written.fields());
        fields.putAll(facts.of(written.site()));
        return written.withFields(fields);
    }

    /// Publishes a new edition of every live statement whose facts have changed. One that somebody is writing on, or that would not pass the gate,
    /// is left as it is.
    ///
    /// @return how many
    int renew() {
        return (int) heads.liveOfType(TYPE).stream().filter(head -> head.draft() == null).filter(this::renew).count();
    }

    private boolean renew(Head head) {
        var live = head.live();
        if (live == null || head.path() == null) return false;
        var shown = snapshots.get(live.snapshot()).content();
        var content = completed(shown);
        if (content.equals(shown)) return false;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var assessment = checking.assess(head, content, head.path(), at, head.id().locale().locale());
        if (!assessment.passes()) return false;
        var evidence = checking.keep(assessment.evidence());
        var snapshot = snapshots.insert(head.id(), content, SYSTEM, at);
        int edition = head.lastEdition() + 1;
        var next = head.withLastEdition(edition).published(new Head.Live(snapshot, edition, evidence, live.firstPublishedAt(), at), head.path(), head.formerPaths());
        if (!(heads.move(next, Pending.of("publish", "published", next, SYSTEM, at, null)) instanceof Heads.Move.Moved)) return false;
        relay.wake();
        snapshots.label(head.id(), snapshot, edition, evidence);
        return true;
    }
}
