package vn.congmo.cms.changes;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// What became visible, in strictly increasing order. It does not know who reads it.
@Component
public class Feed {

    private final StoredChanges changes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long last;

    Feed(StoredChanges changes) {
        this.changes = changes;
        last = changes.last();
    }

    /// The last position that every reader may ask for.
    public long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    /// What follows a position: at most `limit` positions are looked at, of which stubs are passed over.
    public FeedPage after(long position, int limit) {
        return after(position, limit, true);
    }

    /// The same without the bodies of documents.
    public FeedPage outlinesAfter(long position, int limit) {
        return after(position, limit, false);
    }

    private FeedPage after(long position, int limit, boolean withBody) {
        long end = Math.min(position + limit, last());
        if (end <= position) return new FeedPage(List.of(), position);
        return new FeedPage(changes.read(position + 1, end, withBody), end);
    }

    /// The changes of these positions, without those that a later one of their document has superseded.
    public List<Change> at(Collection<Long> positions) {
        return changes.read(positions, true);
    }

    /// Waits until something follows a position, or the time is over, or the thread is interrupted.
    public void await(long position, Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (last <= position && left > 0) left = grown.awaitNanos(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /// Tells readers that positions up to this one are there.
    void reached(long position) {
        lock.lock();
        try {
            if (position <= last) return;
            last = position;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
