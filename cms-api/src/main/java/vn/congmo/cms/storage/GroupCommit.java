package vn.congmo.cms.storage;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/// Makes writes durable before they are acknowledged; writers that come together share one commit and one sync.
///
/// A command changes several maps (documents and indexes), and documents in place. So one writes at a time, while nobody reads
/// and nothing is committed: no half of a command is ever read or reaches the disk. The sync itself holds nobody up but those who wait for it.
final class GroupCommit {

    private static final int COMMITS_BETWEEN_COMPACTIONS = 2_000;
    private static final int WANTED_FILL_PERCENT = 50;
    private static final int COMPACTION_BYTES = 16 << 20;

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);
    private long written;
    private long durable;
    private long commits;
    private boolean committing;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /// Runs a command that writes, and returns when it is on the disk.
    <T> T write(Supplier<T> command) {
        T result;
        long mine;
        commands.writeLock().lock();
        try {
            result = command.get();
            mine = count();
        } finally {
            commands.writeLock().unlock();
        }
        awaitDurable(mine);
        return result;
    }

    /// Runs a command that reads, while nobody writes.
    <T> T read(Supplier<T> command) {
        commands.readLock().lock();
        try {
            return command.get();
        } finally {
            commands.readLock().unlock();
        }
    }

    private synchronized long count() {
        return ++written;
    }

    private void awaitDurable(long mine) {
        while (!isDurable(mine)) commit();
    }

    /// True when the write is on the disk; false when the caller is to commit for the group.
    private synchronized boolean isDurable(long mine) {
        while (durable < mine && committing) waitForCommit();
        if (durable >= mine) return true;
        committing = true;
        return false;
    }

    private void waitForCommit() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a write was being committed", e);
        }
    }

    private void commit() {
        long reached = 0;
        try {
            commands.readLock().lock();
            try {
                reached = writtenSoFar();
                store.commit();
                if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) store.compact(WANTED_FILL_PERCENT, COMPACTION_BYTES);
            } finally {
                commands.readLock().unlock();
            }
            store.sync();
        } catch (RuntimeException | Error e) {
            reached = 0;
            throw e;
        } finally {
            committed(reached);
        }
    }

    private synchronized long writtenSoFar() {
        return written;
    }

    private synchronized void committed(long reached) {
        durable = Math.max(durable, reached);
        committing = false;
        notifyAll();
    }
}
