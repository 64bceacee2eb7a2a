package vn.congmo.cms.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;

/// A database in this process, on one file, for evaluation and small sites. It listens on the loopback address only.
final class EmbeddedDatabase implements AutoCloseable {

    private static final String FILE = "congmo.mv.db";
    private static final long WORTH_COMPACTING_BYTES = 16L << 20;
    private static final int SPARSE_PERCENT = 60;

    private final @Nullable Path file;
    private final MVStore store;
    private final MongoServer server;
    private final String connectionString;

    private EmbeddedDatabase(@Nullable Path file, MVStore store) {
        this.file = file;
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
            var store = open(file);
            if (!isSparse(store)) return new EmbeddedDatabase(file, store);
            store.close();
            compact(file);
            return new EmbeddedDatabase(file, open(file));
        } catch (MVStoreException e) {
            throw new DatabaseInUse(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database that ends with this process.
    static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(null, new MVStore.Builder().autoCommitDisabled().open());
    }

    String connectionString() {
        return connectionString;
    }

    private static MVStore open(Path file) {
        return new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
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
        if (sparse) compact(file);
    }

    /// The file cannot be opened: most often a second cms-api runs on the same folder.
    static final class DatabaseInUse extends RuntimeException {
        DatabaseInUse(Path file, @Nullable Throwable cause) {
            super("The database file " + file + " cannot be opened. Is another cms-api running on this folder? "
                    + "Stop it, or set CONGMO_DATA to another folder.", cause);
        }
    }
}
