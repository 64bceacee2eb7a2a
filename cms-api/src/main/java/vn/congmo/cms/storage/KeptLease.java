package vn.congmo.cms.storage;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Something that one process at a time may do, for as long as it keeps this open. It renews itself; ten seconds after its process has died it is free.
public final class KeptLease implements AutoCloseable {

    private static final Duration TERM = Duration.ofSeconds(10);

    private final MongoCollection<Document> leases;
    private final String id;
    private final String holder = UUID.randomUUID().toString();
    private final Clock clock;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("lease").factory());

    private KeptLease(MongoDatabase database, String id, Clock clock) {
        leases = database.getCollection("leases");
        this.id = id;
        this.clock = clock;
    }

    /// Empty when another has it.
    public static Optional<KeptLease> take(MongoDatabase database, String id, Clock clock) {
        var lease = new KeptLease(database, id, clock);
        if (!lease.taken()) {
            lease.renewal.shutdownNow();
            return Optional.empty();
        }
        lease.renewal.scheduleAtFixedRate(lease::renew, TERM.toMillis() / 4, TERM.toMillis() / 4, TimeUnit.MILLISECONDS);
        return Optional.of(lease);
    }

    /// True when somebody has it now.
    public static boolean isTaken(MongoDatabase database, String id, Clock clock) {
        return runs(database.getCollection("leases").find(Filters.eq("_id", id)).first(), clock.instant());
    }

    private static boolean runs(@Nullable Document lease, Instant now) {
        return lease != null && lease.getDate("until").toInstant().isAfter(now);
    }

    private boolean taken() {
        var before = leases.find(Filters.eq("_id", id)).first();
        if (runs(before, clock.instant())) return false;
        try {
            if (before == null) return leases.insertOne(lease()).wasAcknowledged();
            var unchanged = Filters.and(Filters.eq("_id", id), Filters.eq("holder", before.getString("holder")), Filters.eq("until", before.getDate("until")));
            return leases.replaceOne(unchanged, lease()).getMatchedCount() == 1;
        } catch (MongoWriteException takenMeanwhile) {
            return false;
        }
    }

    private Document lease() {
        return new Document("_id", id).append("holder", holder).append("until", Date.from(clock.instant().plus(TERM)));
    }

    private void renew() {
        leases.replaceOne(Filters.and(Filters.eq("_id", id), Filters.eq("holder", holder)), lease());
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        leases.deleteOne(Filters.and(Filters.eq("_id", id), Filters.eq("holder", holder)));
    }
}
