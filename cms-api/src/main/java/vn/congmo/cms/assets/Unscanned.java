package vn.congmo.cms.assets;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/// Tickets of files that wait for a scan: a collection that is nearly always empty, so that looking is cheap.
@Component
class Unscanned {

    private final MongoCollection<Document> tickets;
    private final MongoCollection<Document> heads;

    Unscanned(MongoDatabase database) {
        tickets = database.getCollection("unscanned");
        heads = database.getCollection("assets");
    }

    /// Written before the head that it is about: a crash between the two leaves a ticket of nothing, never a file that nobody scans.
    void enter(UUID asset) {
        tickets.replaceOne(Filters.eq("_id", asset.toString()), new Document("_id", asset.toString()), new ReplaceOptions().upsert(true));
    }

    void remove(UUID asset) {
        tickets.deleteOne(Filters.eq("_id", asset.toString()));
    }

    List<UUID> all() {
        return tickets.find().map(ticket -> UUID.fromString(ticket.getString("_id"))).into(new ArrayList<>());
    }

    /// Those of files that came in before there was a scanner, or whose scanner was taken away for a while.
    void enterOld() {
        heads.find(Filters.and(Filters.exists("scan", false), Filters.exists("erased", false))).map(head -> UUID.fromString(head.getString("_id"))).forEach(this::enter);
        heads.find(Filters.eq("scan.state", "not-scanned")).map(head -> UUID.fromString(head.getString("_id"))).forEach(this::enter);
    }
}
