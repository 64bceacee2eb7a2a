package vn.congmo.cms.changes;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.ContentJson;

/// The collection `changes`: position as id, unique by source. A superseded change shrinks to a stub, which keeps its position.
@Component
class StoredChanges {

    private final MongoCollection<Document> changes;

    StoredChanges(MongoDatabase database) {
        changes = database.getCollection("changes");
    }

    /// The last position; 0 when there is none. It scans, and is asked once, at the start.
    long last() {
        var newest = changes.find().projection(Projections.include("_id")).sort(Sorts.descending("_id")).first();
        return newest == null ? 0 : newest.getLong("_id");
    }

    /// The last position that follows a known one without a gap.
    long lastFollowing(long known, int step) {
        long found = known;
        while (true) {
            var next = LongStream.rangeClosed(found + 1, found + step).boxed().toList();
            var there = changes.find(Filters.in("_id", next)).projection(Projections.include("_id")).into(new ArrayList<>()).size();
            found += there;
            if (there < step) return found;
        }
    }

    /// Position of each of these sources that was numbered already.
    Map<String, Long> positions(Collection<String> sources) {
        var positions = new HashMap<String, Long>();
        changes.find(Filters.in("source", sources)).projection(Projections.include("source"))
                .forEach(found -> positions.put(found.getString("source"), found.getLong("_id")));
        return positions;
    }

    record Numbered(Change change, String source) {}

    /// False when another relay took one of the positions.
    boolean insert(List<Numbered> numbered) {
        try {
            changes.insertMany(numbered.stream().map(StoredChanges::document).toList());
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) throw e;
            return false;
        }
    }

    void shrinkToStubs(Collection<Long> superseded) {
        if (superseded.isEmpty()) return;
        changes.bulkWrite(superseded.stream()
                .map(position -> new UpdateOneModel<Document>(Filters.eq("_id", position), Updates.combine(Updates.unset("document"), Updates.set("stub", true))))
                .toList());
    }

    /// Changes of these positions in order, without stubs.
    List<Change> read(long first, long last, boolean withBody) {
        return read(LongStream.rangeClosed(first, last).boxed().toList(), withBody);
    }

    List<Change> read(Collection<Long> positions, boolean withBody) {
        var found = changes.find(Filters.in("_id", positions));
        if (!withBody) found = found.projection(Projections.exclude("document.body"));
        return found.into(new ArrayList<>()).stream()
                .filter(document -> document.containsKey("document"))
                .map(StoredChanges::change)
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .toList();
    }

    private static Document document(Numbered numbered) {
        var change = numbered.change();
        return new Document("_id", change.position())
                .append("source", numbered.source())
                .append("kind", change.kind())
                .append("at", Date.from(change.at()))
                .append("document", ContentJson.toDocument(change.document()));
    }

    private static Change change(Document found) {
        return new Change(found.getLong("_id"), found.getString("kind"), found.getDate("at").toInstant(),
                ContentJson.MAPPER.convertValue(found.get("document", Document.class), PublicDocument.class));
    }
}
