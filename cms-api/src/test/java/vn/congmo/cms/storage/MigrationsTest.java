package vn.congmo.cms.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private final MongoDatabase database = TestDatabase.prepared(List.of());
    private final List<String> applied = Collections.synchronizedList(new ArrayList<>());

    @Test
    void steps_run_in_the_order_of_their_ids_each_once_and_are_recorded() {
        var steps = List.of(step("0002-second"), step("0001-first"));

        new Migrations(steps, Clock.systemUTC()).apply(database);
        new Migrations(steps, Clock.systemUTC()).apply(database);

        assertThat(applied).containsExactly("0001-first", "0002-second");
        assertThat(database.getCollection("migrations").find()).allSatisfy(record -> assertThat(record).containsKeys("begun", "at"));
    }

    @Test
    void a_step_that_was_interrupted_goes_on_where_it_was() {
        var interrupted = new Counting(3);

        assertThatThrownBy(() -> new Migrations(List.of(interrupted, step("0002-after")), Clock.systemUTC()).apply(database)).hasMessage("killed");
        assertThat(applied).isEmpty();
        new Migrations(List.of(new Counting(Integer.MAX_VALUE), step("0002-after")), Clock.systemUTC()).apply(database);

        assertThat(database.getCollection("counted").find().map(found -> found.getInteger("_id"))).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(applied).containsExactly("0002-after");
        assertThat(database.getCollection("migrations").find(Filters.eq("_id", "0001-counting")).first()).containsEntry("place", "5").containsKey("at");
    }

    @Test
    void processes_that_start_together_prepare_an_empty_database_once() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var starting = new ArrayList<java.util.concurrent.Callable<Void>>();
            for (int node = 0; node < 8; node++) starting.add(() -> {
                new Migrations(List.of(Migration.collection("0001-things", "things", UniqueIndex.over("key")), step("0002-once")), Clock.systemUTC()).apply(database);
                return null;
            });
            for (var started : nodes.invokeAll(starting)) started.get();
        }

        assertThat(applied).containsExactly("0002-once");
        assertThat(database.getCollection("leases").countDocuments()).isZero();
    }

    @Test
    void two_steps_of_one_name_are_refused() {
        assertThatThrownBy(() -> new Migrations(List.of(step("0001-first"), step("0001-first")), Clock.systemUTC())).hasMessageContaining("0001-first");
    }

    private Migration step(String id) {
        return new Migration() {
            @Override public String id() {
                return id;
            }

            @Override public void apply(MongoDatabase database) {
                applied.add(id);
            }
        };
    }

    /// Counts to five, a number a batch; a number that is counted twice is refused by the database.
    private record Counting(int until) implements Migration {

        @Override public String id() {
            return "0001-counting";
        }

        @Override public void apply(MongoDatabase database) {
            throw new UnsupportedOperationException();
        }

        @Override public void apply(MongoDatabase database, Bookmark bookmark) {
            for (int number = bookmark.place() == null ? 1 : Integer.parseInt(bookmark.place()) + 1; number <= 5; number++) {
                database.getCollection("counted").insertOne(new Document("_id", number));
                bookmark.keep("" + number);
                if (number == until) throw new IllegalStateException("killed");
            }
        }
    }
}
