package vn.congmo.cms.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The database of an installation, opened by a command that stands beside its applications: the server that it names, the embedded
/// database of whichever process runs it now, or else its file.
public final class OpenDatabase implements AutoCloseable {

    private final String name;
    private final String uri;
    private final MongoClient client;
    private final @Nullable EmbeddedDatabase embedded;

    private OpenDatabase(String name, String uri, MongoClient client, @Nullable EmbeddedDatabase embedded) {
        this.name = name;
        this.uri = uri;
        this.client = client;
        this.embedded = embedded;
    }

    /// @param uri  of the server; blank for the embedded database
    /// @param name of the database on the server (`CONGMO_DATABASE_NAME`)
    /// @param data the installation's data folder
    /// @throws Unreachable when there is no way to it
    public static OpenDatabase of(String uri, String name, Path data) {
        if (!uri.isBlank()) return reached(new OpenDatabase(name, uri, DatabaseConfiguration.named(uri), null), uri);
        var folder = data.resolve("cms").toAbsolutePath().normalize();
        try {
            var embedded = EmbeddedDatabase.in(folder);
            return new OpenDatabase(name, embedded.connectionString(), client(embedded.connectionString()), embedded);
        } catch (EmbeddedDatabase.DatabaseInUse inUse) {
            var address = EmbeddedDatabase.listeningIn(folder).orElseThrow(() -> new Unreachable(folder.toString(), inUse));
            return reached(new OpenDatabase(name, address, client(address), null), folder.toString());
        }
    }

    /// The embedded database alone, for processes that name it as their server.
    ///
    /// @param port on the loopback address
    /// @throws Unreachable when another process holds the file
    public static OpenDatabase alone(String name, Path data, int port) {
        var folder = data.resolve("cms").toAbsolutePath().normalize();
        try {
            var embedded = EmbeddedDatabase.in(folder, port);
            return new OpenDatabase(name, embedded.connectionString(), client(embedded.connectionString()), embedded);
        } catch (EmbeddedDatabase.DatabaseInUse inUse) {
            throw new Unreachable(folder.toString(), inUse);
        }
    }

    private static MongoClient client(String uri) {
        return MongoClients.create(DatabaseConfiguration.settings(uri).retryWrites(false).build());
    }

    private static OpenDatabase reached(OpenDatabase database, String place) {
        try {
            database.database().runCommand(new org.bson.Document("ping", 1));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw new Unreachable(place, e);
        }
    }

    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    /// Where it can be reached for as long as this is open.
    public String uri() {
        return uri;
    }

    /// True when no other process has it open: the embedded file, opened by this one.
    public boolean isOurs() {
        return embedded != null;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) embedded.close();
    }

    /// The database does not answer, or its file is held by a process that has left no word.
    public static final class Unreachable extends RuntimeException {

        private final String place;

        Unreachable(String place, Throwable cause) {
            super("The database at " + place + " does not answer", cause);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }
}
