package vn.congmo.cms.content;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.sites.Path;

/// A change that the head carries until the relay has numbered it and written its audit entry: what happened, but not the body.
///
/// @param facts as they stand in the database
public record Pending(Document facts) {

    /// What a move of a head means to readers and to the audit.
    ///
    /// @param action the action's name ("publish")
    /// @param kind   kind of the change in the feed; null when readers see nothing of it
    /// @param reason why, where the action asks for a reason
    public static Pending of(String action, @Nullable String kind, Head next, Actor actor, Instant at, @Nullable String reason) {
        var facts = new Document("action", action)
                .append("kind", kind)
                .append("at", Date.from(at))
                .append("actor", actor.name())
                .append("actorName", actor.displayName())
                .append("reason", reason)
                .append("site", next.site())
                .append("type", next.type())
                .append("state", next.state().name())
                .append("path", next.path() == null ? null : next.path().text())
                .append("formerPaths", next.formerPaths().stream().map(Path::text).toList())
                .append("redirect", next.redirect());
        if (next.draft() != null && next.draft().edition() != null) pointAt(facts, next.draft().snapshot(), next.draft().edition());
        if (kind != null && next.live() != null) {
            pointAt(facts, next.live().snapshot(), next.live().edition());
            facts.append("evidence", next.live().evidence())
                    .append("firstPublishedAt", Date.from(next.live().firstPublishedAt()))
                    .append("publishedAt", Date.from(next.live().publishedAt()));
        }
        if (next.withdrawal() != null) facts.append("withdrawnAt", Date.from(next.withdrawal().at())).append("withdrawalReason", next.withdrawal().reason());
        return new Pending(facts);
    }

    /// The recorded way past the gate.
    public Pending asEmergency(String why, Instant deadline) {
        var marked = new Document(facts);
        marked.append("emergency", new Document("reason", why).append("deadline", Date.from(deadline)));
        return new Pending(marked);
    }

    /// What the clock did, as it was asked to.
    public Pending asScheduled(Instant at) {
        return new Pending(new Document(facts).append("scheduledFor", Date.from(at)));
    }

    private static void pointAt(Document facts, String snapshot, int edition) {
        facts.append("snapshot", snapshot).append("edition", edition);
    }
}
