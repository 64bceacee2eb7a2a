package vn.congmo.cms.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Opens the database that the installation names, or the embedded one where it names none.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /// Written by `vn.congmo.cms.archives` when it begins, taken away when it has finished.
    private static final String UNFINISHED_RESTORE = "restores";

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// The database, with every migration applied.
    @Bean
    MongoDatabase database(MongoClient client, List<Migration> steps, Clock clock, @Value("${spring.mongodb.database}") String name) {
        var database = client.getDatabase(name);
        if (database.getCollection(UNFINISHED_RESTORE).find().first() != null)
            throw new IllegalStateException("A backup is being restored into this database and is not all there yet: run ./congmo restore again with the same folder.");
        new Migrations(steps, clock).apply(database);
        return database;
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(Embedded.class)
    static class EmbeddedByDefault {

        @Bean
        @Profile("!production")
        EmbeddedDatabase embeddedDatabase(@Value("${congmo.data}") Path data) {
            var folder = data.resolve("cms").toAbsolutePath().normalize();
            log.info("Embedded database in {}: for evaluation and small sites. CONGMO_MONGODB_URI names a MongoDB server instead.", folder);
            return EmbeddedDatabase.in(folder);
        }

        @Bean
        @Profile("!production")
        MongoClient mongoClient(EmbeddedDatabase database) {
            return MongoClients.create(settings(database.connectionString()).retryWrites(false).build());
        }

        @Bean
        @Profile("production")
        MongoClient refusedInProduction() {
            throw new IllegalStateException("The production profile refuses the embedded database: set CONGMO_MONGODB_URI to a MongoDB server.");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(Embedded.Not.class)
    static class NamedServer {

        @Bean
        MongoClient mongoClient(@Value("${congmo.mongodb-uri}") String uri) {
            var connection = new ConnectionString(uri);
            log.info("Database at {}", connection.getHosts());
            return named(uri);
        }
    }

    /// A client of a server that somebody else runs: a write is acknowledged when most of its members have it in their journals.
    static MongoClient named(String uri) {
        return MongoClients.create(settings(uri).writeConcern(WriteConcern.MAJORITY.withJournal(true)).build());
    }

    static MongoClientSettings.Builder settings(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD);
    }
}
