package vn.congmo.cms.changes;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/// One process at a time numbers changes. Should two believe that they hold it, the unique positions keep the feed right.
@Component
class Lease {

    private static final Duration TERM = Duration.ofSeconds(4);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    static final String RELAY = "relay";

    private final MongoDatabase database;
    private final MongoCollection<Document> leases;
    private final Clock clock;
    private final String self = UUID.randomUUID().toString();
    private Instant renewAt = Instant.MIN;

    Lease(MongoDatabase database, Clock clock) {
        this.database = database;
        leases = database.getCollection("leases");
        this.clock = clock;
    }

    enum Holding { NEW, HELD, ELSEWHERE }

    /// Takes or renews the lease where it can.
    Holding hold() {
        var now = clock.instant();
        if (now.isBefore(renewAt)) return Holding.HELD;
        var lease = new Document("holder", self).append("until", Date.from(now.plus(TERM)));
        var wasHeld = !renewAt.equals(Instant.MIN);
        if (Stillness.isWanted(database, clock)) return still(wasHeld);
        if (renewed(lease)) return held(now, wasHeld ? Holding.HELD : Holding.NEW);
        return taken(lease, now) ? held(now, Holding.NEW) : lost();
    }

    /// Lets others take it at once.
    void release() {
        leases.deleteOne(Filters.and(Filters.eq("_id", RELAY), Filters.eq("holder", self)));
        renewAt = Instant.MIN;
    }

    private boolean renewed(Document lease) {
        return leases.updateOne(Filters.and(Filters.eq("_id", RELAY), Filters.eq("holder", self)), new Document("$set", lease)).getMatchedCount() == 1;
    }

    private boolean taken(Document lease, Instant now) {
        try {
            var expired = Filters.and(Filters.eq("_id", RELAY), Filters.lt("until", Date.from(now)));
            if (leases.updateOne(expired, new Document("$set", lease)).getMatchedCount() == 1) return true;
            if (leases.find(Filters.eq("_id", RELAY)).first() != null) return false;
            leases.insertOne(new Document(lease).append("_id", RELAY));
            return true;
        } catch (MongoWriteException takenMeanwhile) {
            return false;
        }
    }

    private Holding held(Instant now, Holding holding) {
        renewAt = now.plus(RENEWAL);
        return holding;
    }

    /// A copy is being made that is to be of one moment: whoever holds the lease lets go of it, between two batches.
    private Holding still(boolean wasHeld) {
        if (wasHeld) release();
        return lost();
    }

    private Holding lost() {
        renewAt = Instant.MIN;
        return Holding.ELSEWHERE;
    }
}
