package vn.congmo.cms.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who did what and when. Entries are only ever added.
@Component
public class AuditLog {

    private static final int ATTEMPTS = 20;

    private final MongoCollection<Document> audit;
    private @Nullable AuditRecord last;

    AuditLog(MongoDatabase database) {
        audit = database.getCollection("audit");
    }

    /// Adds entries to the end of the chain; what was entered already is passed over.
    public synchronized void append(List<AuditEntry> entries) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var missing = missing(entries);
            if (missing.isEmpty() || insert(missing)) return;
            last = null;
        }
        throw new IllegalStateException("The audit chain was added to by others " + ATTEMPTS + " times in a row");
    }

    private List<AuditEntry> missing(List<AuditEntry> entries) {
        var known = new HashSet<String>();
        audit.find(Filters.in("source", entries.stream().map(AuditEntry::source).toList())).forEach(found -> known.add(found.getString("source")));
        return entries.stream().filter(entry -> known.add(entry.source())).toList();
    }

    /// False when another process took the next number meanwhile.
    private boolean insert(List<AuditEntry> entries) {
        var end = last != null ? Optional.of(last) : newest();
        var records = new ArrayList<AuditRecord>();
        for (var entry : entries) {
            var before = records.isEmpty() ? end.orElse(null) : records.getLast();
            records.add(AuditChain.link(before == null ? 1 : before.number() + 1, entry, before == null ? AuditChain.START : before.hash()));
        }
        try {
            audit.insertMany(records.stream().map(AuditLog::document).toList());
            last = records.getLast();
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) throw e;
            return false;
        }
    }

    private Optional<AuditRecord> newest() {
        return Optional.ofNullable(audit.find().sort(Sorts.descending("_id")).first()).map(AuditLog::record);
    }

    /// Whether this deed was entered as this action.
    public boolean holds(String source, String action) {
        var found = audit.find(Filters.eq("source", source)).first();
        return found != null && action.equals(found.getString("action"));
    }

    /// Everything that was published past a barrier, newest first.
    public List<AuditRecord> emergencies() {
        return audit.find(Filters.exists("details.emergency")).sort(Sorts.descending("_id")).map(AuditLog::record).into(new ArrayList<>());
    }

    /// Newest first.
    public List<AuditRecord> newest(AuditQuery asked, int limit) {
        return audit.find(filter(asked)).sort(Sorts.descending("_id")).limit(limit).map(AuditLog::record).into(new ArrayList<>());
    }

    /// Every entry with a greater number, oldest first, one by one.
    public void each(long after, Consumer<AuditRecord> reader) {
        for (var found : audit.find(Filters.gt("_id", after)).sort(Sorts.ascending("_id"))) reader.accept(record(found));
    }

    private static Bson filter(AuditQuery asked) {
        var all = new ArrayList<Bson>();
        if (asked.item() != null) all.add(Filters.eq("item", asked.item()));
        if (asked.actor() != null) all.add(Filters.eq("actor", asked.actor()));
        if (asked.action() != null) all.add(Filters.eq("action", asked.action()));
        if (asked.from() != null) all.add(Filters.gte("at", Date.from(asked.from())));
        if (asked.to() != null) all.add(Filters.lt("at", Date.from(asked.to())));
        if (asked.before() != null) all.add(Filters.lt("_id", asked.before()));
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    /// The number of the first entry that was altered, or after which one is missing; empty when the chain holds.
    public Optional<Long> firstBreak() {
        var previous = AuditChain.START;
        long expected = 1;
        for (var document : audit.find().sort(Sorts.ascending("_id"))) {
            var record = record(document);
            if (record.number() != expected || !AuditChain.holds(record, previous)) return Optional.of(expected);
            previous = record.hash();
            expected++;
        }
        return Optional.empty();
    }

    private static Document document(AuditRecord record) {
        var entry = record.entry();
        return new Document("_id", record.number())
                .append("source", entry.source())
                .append("at", Date.from(entry.at()))
                .append("actor", entry.actor())
                .append("actorName", entry.actorName())
                .append("action", entry.action())
                .append("item", entry.item())
                .append("reason", entry.reason())
                .append("details", new Document(new LinkedHashMap<>(entry.details())))
                .append("previous", record.previous())
                .append("hash", record.hash());
    }

    private static AuditRecord record(Document found) {
        var details = new LinkedHashMap<String, String>();
        found.get("details", Document.class).forEach((name, value) -> details.put(name, value.toString()));
        var entry = new AuditEntry(found.getString("source"), found.getDate("at").toInstant(), found.getString("actor"), found.getString("actorName"),
                found.getString("action"), found.getString("item"), found.getString("reason"), details);
        return new AuditRecord(found.getLong("_id"), entry, found.getString("previous"), found.getString("hash"));
    }
}
