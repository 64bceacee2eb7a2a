package vn.congmo.cms.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;

/// A database in this process, on one file, for evaluation and small sites. It listens on the loopback address only.
final class EmbeddedDatabase implements AutoCloseable {

    private static final String FILE = "congmo.mv.db";
    private static final String ADDRESS = "congmo.address";
    private static final long WORTH_COMPACTING_BYTES = 16L << 20;
    private static final int SPARSE_PERCENT = 60;
    /// Space that nothing points at any more is used again after this time. The store's 45 s are for those who do not sync:
    /// here each commit is synced before the next begins, so that what a commit freed is never needed again once another is written.
    private static final int RETENTION_MILLIS = 1_000;

    private final @Nullable Path file;
    private final MVStore store;
    private final MongoServer server;
    private final String connectionString;

    private EmbeddedDatabase(@Nullable Path file, MVStore store, int port) {
        this.file = file;
        this.store = store;
        server = new MongoServer(new DurableBackend(store));
        server.bind("127.0.0.1", port);
        connectionString = server.getConnectionString();
    }

    /// Opens, or makes, the file in a folder, and listens where there is room.
    ///
    /// @throws DatabaseInUse when another process holds the file
    static EmbeddedDatabase in(Path folder) {
        return in(folder, 0);
    }

    /// The same on a port of the loopback address; 0 for any that is free.
    static EmbeddedDatabase in(Path folder, int port) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            var store = open(file);
            if (isSparse(store)) {
                store.close();
                compact(file);
                store = open(file);
            }
            return told(listening(file, store, port));
        } catch (MVStoreException e) {
            throw new DatabaseInUse(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase listening(Path file, MVStore store, int port) {
        try {
            return new EmbeddedDatabase(file, store, port);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Leaves word for the commands that work on a running installation. What a killed process left is written anew by the next.
    private static EmbeddedDatabase told(EmbeddedDatabase database) throws IOException {
        Files.writeString(address(database.file.getParent()), database.connectionString);
        return database;
    }

    /// Where the process that holds the file of a folder says that it listens; empty when none ever did.
    static Optional<String> listeningIn(Path folder) {
        try {
            return Files.exists(address(folder)) ? Optional.of(Files.readString(address(folder)).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path address(Path folder) {
        return folder.resolve(ADDRESS);
    }

    /// A database that ends with this process.
    static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(null, new MVStore.Builder().autoCommitDisabled().open(), 0);
    }

    String connectionString() {
        return connectionString;
    }

    private static MVStore open(Path file) {
        var store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.setRetentionTime(RETENTION_MILLIS);
        return store;
    }

    private static boolean isSparse(MVStore store) {
        var used = store.getFileStore();
        return used.size() > WORTH_COMPACTING_BYTES && Math.min(used.getFillRate(), used.getChunksFillRate()) < SPARSE_PERCENT;
    }

    /// Copies what is used to a file beside it, which then takes its place: a crash on the way leaves the one or the other.
    private static void compact(Path file) {
        MVStoreTool.compact(file.toString(), false);
    }

    @Override
    public void close() {
        server.stopListening();
        var sparse = file != null && isSparse(store);
        store.close();
        server.shutdownNow();
        forget();
        if (sparse) compact(file);
    }

    private void forget() {
        try {
            if (file != null) Files.deleteIfExists(address(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file cannot be opened: most often a second cms-api runs on the same folder.
    static final class DatabaseInUse extends RuntimeException {
        DatabaseInUse(Path file, @Nullable Throwable cause) {
            super("The database file " + file + " cannot be opened. Is another cms-api running on this folder? "
                    + "Stop it, or set CONGMO_DATA to another folder.", cause);
        }
    }
}
