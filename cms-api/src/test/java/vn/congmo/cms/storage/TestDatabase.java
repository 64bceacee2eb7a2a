package vn.congmo.cms.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bson.UuidRepresentation;

/// One database for all tests of this JVM: the one that CONGMO_MONGODB_URI names, or an embedded one in memory.
public final class TestDatabase {

    private static final String URI = System.getenv().getOrDefault("CONGMO_MONGODB_URI", "");
    private static final String ADDRESS = URI.isBlank() ? EmbeddedDatabase.inMemory().connectionString() : URI;
    private static final MongoClient CLIENT = connect(ADDRESS);

    private TestDatabase() {}

    /// A fresh database of its own name with these steps applied.
    public static MongoDatabase prepared(List<Migration> steps) {
        var database = CLIENT.getDatabase("test-" + UUID.randomUUID());
        new Migrations(steps, Clock.systemUTC()).apply(database);
        return database;
    }

    /// Where it is.
    static String uri() {
        return ADDRESS;
    }

    static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .retryWrites(false)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }
}
