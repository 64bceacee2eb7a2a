package vn.congmo.cms.changes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.audit.AuditEntry;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Snapshot;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// One pending change of a head, as the relay reads it.
///
/// @param version the head's version that carries it
/// @param facts   as `vn.congmo.cms.content.Pending` wrote them
record PendingChange(DocumentId document, long version, Document facts) {

    String source() {
        return document + "@" + version;
    }

    Instant at() {
        return facts.getDate("at").toInstant();
    }

    /// False for what readers see nothing of, such as a submission.
    boolean isVisible() {
        return facts.getString("kind") != null;
    }

    @Nullable String snapshot() {
        return facts.getString("snapshot");
    }

    Integer edition() {
        return facts.getInteger("edition");
    }

    @Nullable String evidence() {
        return facts.getString("evidence");
    }

    AuditEntry audit() {
        var details = new LinkedHashMap<String, String>(Map.of("locale", document.locale().tag(), "site", facts.getString("site")));
        if (edition() != null) details.put("edition", edition().toString());
        if (facts.getString("path") != null) details.put("path", facts.getString("path"));
        if (facts.getString("redirect") != null) details.put("redirect", facts.getString("redirect"));
        if (facts.getDate("scheduledFor") != null) details.put("scheduledFor", facts.getDate("scheduledFor").toInstant().toString());
        var emergency = facts.get("emergency", Document.class);
        if (emergency != null) {
            details.put("emergency", emergency.getString("reason"));
            details.put("deadline", emergency.getDate("deadline").toInstant().toString());
        }
        return new AuditEntry(source(), at(), facts.getString("actor"), facts.getString("actorName"), facts.getString("action"),
                document.item().toString(), facts.getString("reason"), details);
    }

    Change change(long position, Snapshot snapshot, List<Asset> assets) {
        var content = snapshot.content();
        var state = facts.getString("state").toLowerCase(Locale.ROOT);
        var live = state.equals("live");
        var withdrawn = facts.getDate("withdrawnAt");
        var redirect = facts.getString("redirect");
        var published = new PublicDocument(document.item(), document.locale(), content.site(), content.type(), state, edition(),
                new Path(facts.getString("path")), facts.getList("formerPaths", String.class).stream().map(Path::new).toList(),
                content.title(), content.summary(), content.fields(), content.links(), live ? content.lead() : null,
                live && hasBody(content.type()) ? content.body() : null, live ? assets : List.of(),
                facts.getDate("firstPublishedAt").toInstant(), facts.getDate("publishedAt").toInstant(),
                withdrawn == null ? null : new PublicDocument.Withdrawal(facts.getString("withdrawalReason"), withdrawn.toInstant()),
                redirect == null ? null : new PublicDocument.Redirect(redirect));
        return new Change(position, facts.getString("kind"), at(), published);
    }

    private static boolean hasBody(String type) {
        return ContentTypes.standard().named(type).map(ContentType::body).filter(body -> body != ContentType.Body.NONE).isPresent();
    }
}
