package vn.congmo.cms.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// A database in this process, on one file, for evaluation and small sites. It listens on the loopback address only.
final class EmbeddedDatabase implements AutoCloseable {

    private static final String FILE = "congmo.mv.db";
    private static final long WORTH_COMPACTING_BYTES = 64L << 20;
    private static final int SPARSE_PERCENT = 40;
    private static final int COMPACTION_AT_START_MILLIS = 5_000;
    private static final int COMPACTION_AT_STOP_MILLIS = 3_000;

    private final MVStore store;
    private final MongoServer server;
    private final String connectionString;

    private EmbeddedDatabase(MVStore store) {
        this.store = store;
        server = new MongoServer(new DurableBackend(store));
        server.bind("127.0.0.1", 0);
        connectionString = server.getConnectionString();
    }

    /// Opens, or makes, the file in a folder.
    ///
    /// @throws DatabaseInUse when another process holds the file
    static EmbeddedDatabase in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            var store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
            compactWhenSparse(store);
            return new EmbeddedDatabase(store);
        } catch (MVStoreException e) {
            throw new DatabaseInUse(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database that ends with this process.
    static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(new MVStore.Builder().autoCommitDisabled().open());
    }

    String connectionString() {
        return connectionString;
    }

    private static void compactWhenSparse(MVStore store) {
        var file = store.getFileStore();
        if (file.size() > WORTH_COMPACTING_BYTES && file.getChunksFillRate() < SPARSE_PERCENT) store.compactFile(COMPACTION_AT_START_MILLIS);
    }

    @Override
    public void close() {
        server.stopListening();
        if (!store.isClosed()) store.close(COMPACTION_AT_STOP_MILLIS);
        server.shutdownNow();
    }

    /// The file cannot be opened: most often a second cms-api runs on the same folder.
    static final class DatabaseInUse extends RuntimeException {
        DatabaseInUse(Path file, @Nullable Throwable cause) {
            super("The database file " + file + " cannot be opened. Is another cms-api running on this folder? "
                    + "Stop it, or set CONGMO_DATA to another folder.", cause);
        }
    }
}
