package vn.congmo.cms.archives;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.audit.AuditEntry;

/// Gives a head that comes from elsewhere its latest change to carry, as `vn.congmo.cms.content.Pending` would have written it, and the relay word of it.
///
/// @param changes by document
/// @param entries of the audit, by source
record Relaying(Map<String, BsonDocument> changes, Map<String, BsonDocument> entries, MongoCollection<Document> due) {

    BsonDocument pending(BsonDocument brought) {
        var head = brought instanceof RawBsonDocument raw ? raw.decode(new BsonDocumentCodec()) : brought.clone();
        var change = changes.get(head.getString("_id").getValue());
        if (change != null && !head.containsKey("pending")) {
            var source = change.getString("_id").getValue();
            head.append("pending", new BsonDocument(source.substring(source.lastIndexOf('@') + 1), facts(head, change, entries.get(source))));
        }
        if (head.containsKey("pending"))
            due.insertOne(new Document("_id", UUID.randomUUID().toString()).append("document", head.getString("_id").getValue())
                    .append("version", head.getInt64("version").getValue()).append("at", Date.from(Instant.now())));
        return head;
    }

    static String document(BsonDocument change) {
        var source = change.getString("_id").getValue();
        return source.substring(0, source.lastIndexOf('@'));
    }

    private static BsonDocument facts(BsonDocument head, BsonDocument change, @Nullable BsonDocument entry) {
        var facts = new BsonDocument("kind", change.get("kind")).append("at", change.get("at"));
        for (var name : new String[] {"site", "type", "state", "path", "redirect"}) put(facts, name, head, name);
        facts.append("formerPaths", head.containsKey("formerPaths") ? head.get("formerPaths") : new BsonArray());
        var live = head.getDocument("live");
        for (var name : new String[] {"snapshot", "edition", "evidence", "firstPublishedAt", "publishedAt"}) put(facts, name, live, name);
        if (head.isDocument("withdrawal")) {
            put(facts, "withdrawnAt", head.getDocument("withdrawal"), "at");
            put(facts, "withdrawalReason", head.getDocument("withdrawal"), "reason");
        }
        if (entry != null) for (var name : new String[] {"action", "actor", "actorName", "reason"}) put(facts, name, entry, name);
        return facts;
    }

    private static void put(BsonDocument facts, String name, BsonDocument from, String its) {
        if (from.containsKey(its) && !from.isNull(its)) facts.append(name, from.get(its));
    }

    static AuditEntry entry(BsonDocument found) {
        var details = new LinkedHashMap<String, String>();
        found.getDocument("details").forEach((name, value) -> details.put(name, value.asString().getValue()));
        return new AuditEntry(found.getString("source").getValue(), Instant.ofEpochMilli(found.getDateTime("at").getValue()), found.getString("actor").getValue(),
                found.getString("actorName").getValue(), found.getString("action").getValue(), found.getString("item").getValue(),
                found.isString("reason") ? found.getString("reason").getValue() : null, details);
    }
}
