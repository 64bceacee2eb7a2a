package vn.congmo.cms.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.cms.Domain;

/// The embedded database uses an index only for a query that names exactly the keys of a unique one; it scans for every other.
class HotQueriesTest {

    private static final Domain DOMAIN = new Domain();

    @ParameterizedTest(name = "{0}: {1}, asked by {2}")
    @CsvSource({
        "documents, _id,         reading a head",
        "documents, _id version, moving a head",
        "documents, paths,       whether a path is taken",
        "snapshots, _id,         reading a draft",
        "snapshots, edition,     reading a numbered edition",
        "changes,   _id,         reading the feed",
        "changes,   source,      whether a change was numbered already",
        "audit,     source,      whether a deed was entered already",
        "audit,     _id,         the next entry of the chain",
        "evidence,  _id,         reading evidence",
        "due,       _id,         deleting a ticket",
        "leases,    _id,         holding the lease",
        "sites,     _id,         reading a site",
        "sites,     _id version, revising a site",
    })
    void a_query_asked_in_volume_names_the_keys_of_a_unique_index(String collection, String keys, String asker) {
        assertThat(uniqueIndexes(DOMAIN.get(MongoDatabase.class), collection)).as(asker).contains(Set.of(keys.split(" ")));
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
