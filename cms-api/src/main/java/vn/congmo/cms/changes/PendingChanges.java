package vn.congmo.cms.changes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DocumentId;

/// Finds what is pending: by its tickets in `due`, and by a scan of all heads when the lease is new.
@Component
class PendingChanges {

    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> due;
    private final Numbering numbering;
    private final Clock clock;

    PendingChanges(MongoDatabase database, Numbering numbering, Clock clock) {
        heads = database.getCollection("documents");
        due = database.getCollection("due");
        this.numbering = numbering;
        this.clock = clock;
    }

    void followOthers() {
        numbering.catchUp();
    }

    /// Relays everything that any head carries.
    void relayAll() {
        numbering.catchUp();
        var carriers = new ArrayList<String>();
        for (var head : heads.find().projection(Projections.include("pending"))) {
            if (!pending(head).isEmpty()) carriers.add(head.getString("_id"));
        }
        for (int first = 0; first < carriers.size(); first += BATCH)
            relay(heads(carriers.subList(first, Math.min(first + BATCH, carriers.size()))).values());
    }

    /// Relays what has a ticket.
    ///
    /// @return true when there was something
    boolean relayDue() {
        var tickets = due.find().limit(BATCH).into(new ArrayList<>());
        if (tickets.isEmpty()) return false;
        var known = heads(tickets.stream().map(ticket -> ticket.getString("document")).distinct().toList());
        if (!relay(known.values())) return true;
        var served = tickets.stream().filter(ticket -> isServed(ticket, known.get(ticket.getString("document")))).map(ticket -> ticket.getString("_id")).toList();
        if (!served.isEmpty()) due.deleteMany(Filters.in("_id", served));
        return !served.isEmpty();
    }

    /// A ticket is served once its head has the version that was promised, or when its writer has had time enough.
    private boolean isServed(Document ticket, @Nullable Document head) {
        if (head != null && head.getLong("version") >= ticket.getLong("version")) return true;
        return ticket.getDate("at").before(Date.from(clock.instant().minus(PATIENCE)));
    }

    private boolean relay(Collection<Document> carriers) {
        var changes = new ArrayList<PendingChange>();
        var positions = new HashMap<DocumentId, Long>();
        for (var head : carriers) {
            var id = DocumentId.parse(head.getString("_id"));
            pending(head).forEach((version, facts) -> changes.add(new PendingChange(id, Long.parseLong(version), (Document) facts)));
            if (head.getLong("position") != null) positions.put(id, head.getLong("position"));
        }
        if (changes.isEmpty()) return true;
        changes.sort(Comparator.comparing(PendingChange::at).thenComparing(PendingChange::version));
        return numbering.number(changes, positions);
    }

    private Map<String, Document> heads(List<String> ids) {
        var found = new HashMap<String, Document>();
        heads.find(Filters.in("_id", ids)).projection(Projections.include("version", "pending", "position"))
                .forEach(head -> found.put(head.getString("_id"), head));
        return found;
    }

    private static Document pending(Document head) {
        return head.get("pending", new Document());
    }
}
