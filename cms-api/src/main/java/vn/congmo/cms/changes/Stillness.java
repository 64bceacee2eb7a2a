package vn.congmo.cms.changes;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A time in which no relay numbers anything, so that heads, feed and audit can be read as of one moment.
///
/// Editors go on: what they publish waits on its head and is numbered afterwards. Should the process that asked for it die, it is over after ten seconds.
public final class Stillness implements AutoCloseable {

    private static final String WANTED = "stillness";
    private static final Duration TERM = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long RENEWAL_MILLIS = TERM.toMillis() / 4;
    private static final long LOOK_NANOS = 50_000_000;

    private final MongoCollection<Document> leases;
    private final Clock clock;
    private final String self = UUID.randomUUID().toString();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("stillness").factory());

    private Stillness(MongoDatabase database, Clock clock) {
        leases = database.getCollection("leases");
        this.clock = clock;
    }

    /// Waits until the relay that is at work, if one is, has finished its batch.
    ///
    /// @throws IllegalStateException when it has not within two minutes, or another asked for stillness already
    public static Stillness of(MongoDatabase database, Clock clock) {
        var stillness = new Stillness(database, clock);
        stillness.begin();
        return stillness;
    }

    static boolean isWanted(MongoCollection<Document> leases, Instant now) {
        return isRunning(leases.find(Filters.eq("_id", WANTED)).first(), now);
    }

    private static boolean isRunning(@Nullable Document lease, Instant now) {
        return lease != null && lease.getDate("until").toInstant().isAfter(now);
    }

    private void begin() {
        if (isWanted(leases, clock.instant())) throw new IllegalStateException("Another copy of this database is being made");
        keep(WANTED);
        renewal.scheduleAtFixedRate(() -> keep(WANTED), RENEWAL_MILLIS, RENEWAL_MILLIS, TimeUnit.MILLISECONDS);
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (!taken()) {
            if (System.nanoTime() > latest) {
                close();
                throw new IllegalStateException("The relay has not finished what it was doing within " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        renewal.scheduleAtFixedRate(() -> keep(Lease.RELAY), RENEWAL_MILLIS, RENEWAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void keep(String lease) {
        leases.replaceOne(Filters.eq("_id", lease), lease(lease), new ReplaceOptions().upsert(true));
    }

    private Document lease(String id) {
        return new Document("_id", id).append("holder", self).append("until", Date.from(clock.instant().plus(TERM)));
    }

    /// The relay's own lease, once it was let go or has run out: while it is held here no relay begins.
    private boolean taken() {
        var lease = leases.find(Filters.eq("_id", Lease.RELAY)).first();
        if (isRunning(lease, clock.instant())) return false;
        try {
            if (lease == null) return leases.insertOne(lease(Lease.RELAY)).wasAcknowledged();
            var unchanged = Filters.and(Filters.eq("_id", Lease.RELAY), Filters.eq("holder", lease.getString("holder")), Filters.eq("until", lease.getDate("until")));
            return leases.replaceOne(unchanged, lease(Lease.RELAY)).getMatchedCount() == 1;
        } catch (MongoWriteException takenMeanwhile) {
            return false;
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        leases.deleteMany(Filters.and(Filters.in("_id", WANTED, Lease.RELAY), Filters.eq("holder", self)));
    }
}
