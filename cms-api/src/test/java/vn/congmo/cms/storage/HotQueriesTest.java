package vn.congmo.cms.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congmo.cms.Domain;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.audit.AuditQuery;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.publishing.Scheduling;

/// The embedded database uses an index only for a query that names exactly the keys of a unique one; it scans for every other.
class HotQueriesTest {

    private static final Domain DOMAIN = new Domain();

    /// Collection and keys, and who asks it in volume.
    private static final Map<String, String> HOT = Map.ofEntries(
            Map.entry("documents _id", "reading a head"),
            Map.entry("documents _id version", "moving a head"),
            Map.entry("documents paths", "whether a path is taken"),
            Map.entry("snapshots _id", "reading a draft"),
            Map.entry("snapshots edition", "reading a numbered edition"),
            Map.entry("changes _id", "reading the feed"),
            Map.entry("changes source", "whether a change was numbered already"),
            Map.entry("audit source", "whether a deed was entered already"),
            Map.entry("evidence _id", "reading evidence"),
            Map.entry("browser-evidence _id", "evidence of a browser"),
            Map.entry("due _id", "deleting a ticket"),
            Map.entry("timetable _id", "entering and claiming what is scheduled"),
            Map.entry("erasures _id", "finishing an erasure"),
            Map.entry("leases _id", "holding the lease"),
            Map.entry("sites _id", "reading a site"),
            Map.entry("sites _id version", "revising a site"));

    /// What scans, and why it may.
    private static final Map<String, String> SCANNED = Map.of(
            "due", "all tickets of a collection that is nearly empty",
            "timetable _id-range", "a stretch of a collection that holds what is scheduled and no more",
            "leases _id holder", "three documents",
            "leases _id until-range", "three documents",
            "documents", "once when a relay takes its lease; editors' lists",
            "documents site state", "the facts of a statement, hourly",
            "documents type state", "statements to renew, hourly",
            "changes", "the last position, once at the start",
            "audit", "the end of the chain, once at the start; auditors' lists",
            "audit item", "auditors' lists");

    static Stream<String> hot() {
        return HOT.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hot")
    void a_query_asked_in_volume_names_the_keys_of_a_unique_index(String query) {
        var words = query.split(" ", 2);
        assertThat(uniqueIndexes(DOMAIN.get(MongoDatabase.class), words[0])).as(HOT.get(query)).contains(Set.of(words[1].split(" ")));
    }

    @Test
    void every_query_of_an_editors_and_a_readers_day_is_on_one_of_these_lists() {
        var asked = new AskedQueries();
        try (var client = MongoClients.create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(TestDatabase.uri()))
                .retryWrites(false).uuidRepresentation(UuidRepresentation.STANDARD).addCommandListener(asked).build())) {
            var database = client.getDatabase("test-" + UUID.randomUUID());
            new Migrations(List.copyOf(DOMAIN.all(Migration.class)), Clock.systemUTC()).apply(database);
            asked.forget();
            try (var domain = Domain.on(database)) {
                aDay(domain);
            }
        }

        var listed = new TreeSet<>(HOT.keySet());
        listed.addAll(SCANNED.keySet());
        assertThat(asked.shapes()).contains("documents _id version", "changes source", "audit source").isSubsetOf(listed);
    }

    private static void aDay(Domain domain) {
        domain.get(vn.congmo.cms.sites.Sites.class).save("bo-mau", null, "Bộ Mẫu", List.of(Domain.VI, Domain.EN), java.net.URI.create("https://bo-mau.example"), Domain.ADMINISTRATOR);
        var section = domain.published(Domain.newDocument(), Domain.section("Tin tức"));
        var id = Domain.newDocument();
        var live = domain.published(id, Domain.article("Bài", section.id().item(), Domain.paragraph("Một.")));
        domain.get(Checking.class).evidence(id, live.liveEdition());
        domain.get(Documents.class).editions(id);
        domain.feedAt(2).after(0, 10);
        Domain.done(domain.get(Publishing.class).withdraw(id, live.version(), Domain.PUBLISHER, "Rút"));
        var planned = domain.submitted(Domain.newDocument(), Domain.article("Hẹn", section.id().item(), Domain.paragraph("Hai.")));
        Domain.done(domain.get(Scheduling.class).schedule(planned.id(), planned.version(), Domain.PUBLISHER, Instant.now().plus(Duration.ofHours(1))));
        domain.get(Feed.class).await(2, Duration.ofSeconds(20));
        domain.get(AuditLog.class).newest(AuditQuery.of(id.item().toString()), 5);
    }

    private static List<Set<String>> uniqueIndexes(MongoDatabase database, String collection) {
        var unique = new ArrayList<Set<String>>(List.of(Set.of("_id")));
        for (var index : database.getCollection(collection).listIndexes()) {
            if (index.getBoolean("unique", false)) unique.add(index.get("key", Document.class).keySet());
        }
        assertThat(database.listCollectionNames().into(new ArrayList<>())).contains(collection);
        return unique;
    }
}
