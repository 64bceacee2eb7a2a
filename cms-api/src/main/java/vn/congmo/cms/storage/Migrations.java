package vn.congmo.cms.storage;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the steps that a database has not seen yet, in order, and records each when it is done.
final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

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
        var records = database.getCollection("migrations");
        var done = new HashSet<String>();
        records.find().forEach(record -> done.add(record.getString("_id")));
        for (var step : steps) {
            if (done.contains(step.id())) continue;
            step.apply(database);
            records.replaceOne(Filters.eq("_id", step.id()), new Document("at", Date.from(clock.instant())), new ReplaceOptions().upsert(true));
            log.info("The database is prepared up to {}", step.id());
        }
    }
}
