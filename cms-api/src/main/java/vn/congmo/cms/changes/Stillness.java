package vn.congmo.cms.changes;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.congmo.cms.storage.KeptLease;

/// A time in which no relay numbers anything, so that heads, feed and audit can be read as of one moment.
///
/// Editors go on: what they publish waits on its head and is numbered afterwards. Should the process that asked for it die, it is over after ten seconds.
public final class Stillness implements AutoCloseable {

    private static final String WANTED = "stillness";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_NANOS = 50_000_000;

    private final KeptLease wanted;
    private final KeptLease relay;

    private Stillness(KeptLease wanted, KeptLease relay) {
        this.wanted = wanted;
        this.relay = relay;
    }

    /// Waits until the relay that is at work, if one is, has finished its batch and let go of its lease.
    ///
    /// @throws IllegalStateException when it has not within two minutes, or another asked for stillness already
    public static Stillness of(MongoDatabase database, Clock clock) {
        var wanted = KeptLease.take(database, WANTED, clock).orElseThrow(() -> new IllegalStateException("Another copy of this database is being made"));
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < latest) {
            Optional<KeptLease> relay = KeptLease.take(database, Lease.RELAY, clock);
            if (relay.isPresent()) return new Stillness(wanted, relay.get());
            LockSupport.parkNanos(LOOK_NANOS);
        }
        wanted.close();
        throw new IllegalStateException("The relay has not finished what it was doing within " + PATIENCE);
    }

    static boolean isWanted(MongoDatabase database, Clock clock) {
        return KeptLease.isTaken(database, WANTED, clock);
    }

    @Override
    public void close() {
        relay.close();
        wanted.close();
    }
}
