package vn.congmo.cms.storage;

import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/// A fresh database for tests of packages that map records, of the same kind as {@link TestDatabase}.
public final class TestTemplate {

    private TestTemplate() {}

    public static MongoTemplate fresh() {
        var uri = System.getenv().getOrDefault("CONGMO_MONGODB_URI", "");
        var address = uri.isBlank() ? EmbeddedDatabase.inMemory().connectionString() : uri;
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(TestDatabase.connect(address), "test-" + UUID.randomUUID()));
    }
}
