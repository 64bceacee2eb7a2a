package vn.congmo.cms.changes;

import com.mongodb.MongoException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Carries pending changes from the heads into the feed and the audit log, for as long as it holds the lease.
///
/// Killed anywhere it resumes: what is numbered twice is refused by the feed's indexes, and what has no ticket is found by the scan on taking the lease.
@Component
public class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final long POLL_MILLIS = 200;
    private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;

    private final Lease lease;
    private final PendingChanges pending;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(Lease lease, PendingChanges pending) {
        this.lease = lease;
        this.pending = pending;
    }

    /// Tells the relay of this process that something is pending. A relay elsewhere learns of it by its ticket.
    public void wake() {
        bell.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                if (!turn()) pause(POLL_MILLIS);
            } catch (MongoException e) {
                if (!running) return;
                log.warn("The relay could not reach the database and tries again: {}", e.getMessage());
                pause(PAUSE_AFTER_FAULT_MILLIS);
            } catch (RuntimeException e) {
                log.error("The relay stumbled and tries again", e);
                pause(PAUSE_AFTER_FAULT_MILLIS);
            }
        }
        lease.release();
    }

    /// @return true when there may be more to do at once
    private boolean turn() {
        return switch (lease.hold()) {
            case NEW -> {
                pending.relayAll();
                yield true;
            }
            case HELD -> pending.relayDue();
            case ELSEWHERE -> {
                pending.followOthers();
                yield false;
            }
        };
    }

    private void pause(long millis) {
        try {
            if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) bell.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
        var relay = thread;
        if (relay == null) return;
        try {
            relay.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the live copy that follows the feed, and before the web server.
    @Override
    public int getPhase() {
        return 1_000;
    }
}
