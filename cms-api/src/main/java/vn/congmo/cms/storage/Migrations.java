package vn.congmo.cms.storage;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the steps that a database has not seen yet, in order, one process at a time, and records when each was begun, how far it came, and when it was done.
final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();

    private final List<Migration> steps;
    private final Clock clock;

    Migrations(List<Migration> steps, Clock clock) {
        this.steps = steps.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.clock = clock;
        var ids = new HashSet<String>();
        for (var step : steps) {
            if (!ids.add(step.id())) throw new IllegalStateException("Two migrations are called " + step.id());
        }
    }

    void apply(MongoDatabase database) {
        if (isPrepared(database)) return;
        try (var _ = lease(database)) {
            var records = database.getCollection("migrations");
            var known = records(records);
            for (var step : steps) {
                if (!isDone(known.get(step.id()))) apply(step, database, records, known.get(step.id()));
            }
        }
    }

    /// The usual case costs one look.
    private boolean isPrepared(MongoDatabase database) {
        var known = records(database.getCollection("migrations"));
        return steps.stream().allMatch(step -> isDone(known.get(step.id())));
    }

    private KeptLease lease(MongoDatabase database) {
        while (true) {
            var lease = KeptLease.take(database, "migrations", clock);
            if (lease.isPresent()) return lease.get();
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void apply(Migration step, MongoDatabase database, MongoCollection<Document> records, @Nullable Document record) {
        var place = record == null ? null : record.getString("place");
        if (record != null) log.info("{} was interrupted and goes on {}", step.id(), place == null ? "from its beginning" : "after " + place);
        set(records, step, "begun", Date.from(clock.instant()));
        step.apply(database, new Place(records, step, place));
        set(records, step, "at", Date.from(clock.instant()));
        log.info("The database is prepared up to {}", step.id());
    }

    private static Map<String, Document> records(MongoCollection<Document> records) {
        var known = new HashMap<String, Document>();
        records.find().forEach(record -> known.put(record.getString("_id"), record));
        return known;
    }

    private static boolean isDone(@Nullable Document record) {
        return record != null && record.containsKey("at");
    }

    private static void set(MongoCollection<Document> records, Migration step, String name, Object value) {
        records.updateOne(Filters.eq("_id", step.id()), Updates.set(name, value), new UpdateOptions().upsert(true));
    }

    private record Place(MongoCollection<Document> records, Migration step, @Nullable String place) implements Migration.Bookmark {

        @Override
        public void keep(String reached) {
            set(records, step, "place", reached);
        }
    }
}
