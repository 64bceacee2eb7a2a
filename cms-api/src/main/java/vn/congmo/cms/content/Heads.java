package vn.congmo.cms.content;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.sites.Path;

/// The heads of all documents. A head moves by one compare-and-set on exactly its id and the version that the mover saw.
@Component
public class Heads {

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> due;
    private final Clock clock;

    Heads(MongoDatabase database, Clock clock) {
        heads = database.getCollection("documents");
        due = database.getCollection("due");
        this.clock = clock;
    }

    /// What came of moving a head.
    public sealed interface Move {
        record Moved(Head head) implements Move {}

        record Stale() implements Move {}

        record PathTaken() implements Move {}
    }

    public Optional<Head> find(DocumentId id) {
        return Optional.ofNullable(heads.find(Filters.eq("_id", id.toString())).first()).map(HeadDocument::head);
    }

    /// What readers of a site see now.
    public List<Head> live(String site) {
        return heads.find(Filters.and(Filters.eq("site", site), Filters.eq("state", PublicState.LIVE.name()))).map(HeadDocument::head).into(new ArrayList<>());
    }

    /// What readers see of a type now, in all sites.
    public List<Head> liveOfType(String type) {
        return heads.find(Filters.and(Filters.eq("type", type), Filters.eq("state", PublicState.LIVE.name()))).map(HeadDocument::head).into(new ArrayList<>());
    }

    /// True when another document of the site holds the path, now or formerly.
    public boolean isTaken(String site, Path path, DocumentId except) {
        var holder = heads.find(Filters.eq("paths", HeadDocument.claim(site, path))).first();
        return holder != null && !holder.getString("_id").equals(except.toString());
    }

    /// @return Stale when the document exists already
    Move insert(Head head) {
        try {
            heads.insertOne(withoutNulls(HeadDocument.of(head)));
            return new Move.Moved(head);
        } catch (MongoWriteException e) {
            return refused(e);
        }
    }

    /// Moves a head one version on. With a pending change, the relay is told first, so that no acknowledged change is ever overlooked.
    ///
    /// @param next what the head is to be; still with the version that the mover saw
    public Move move(Head next, @Nullable Pending pending) {
        var moved = next.atNextVersion();
        if (pending == null) return compareAndSet(next, moved, null);
        var ticket = UUID.randomUUID().toString();
        due.insertOne(new Document("_id", ticket)
                .append("document", next.id().toString())
                .append("version", moved.version().number())
                .append("at", Date.from(clock.instant())));
        var move = compareAndSet(next, moved, pending);
        if (!(move instanceof Move.Moved)) due.deleteOne(Filters.eq("_id", ticket));
        return move;
    }

    private Move compareAndSet(Head seen, Head moved, @Nullable Pending pending) {
        var set = HeadDocument.of(moved);
        set.remove("_id");
        var unset = new Document();
        set.forEach((name, value) -> {
            if (value == null) unset.append(name, "");
        });
        set = withoutNulls(set);
        if (pending != null) set.append("pending." + moved.version().number(), pending.facts());
        var update = new Document("$set", set);
        if (!unset.isEmpty()) update.append("$unset", unset);
        try {
            var result = heads.updateOne(Filters.and(Filters.eq("_id", seen.id().toString()), Filters.eq("version", seen.version().number())), update);
            return result.getMatchedCount() == 1 ? new Move.Moved(moved) : new Move.Stale();
        } catch (MongoWriteException e) {
            return refused(e);
        }
    }

    private static Move refused(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        return e.getError().getMessage().contains("paths") ? new Move.PathTaken() : new Move.Stale();
    }

    private static Document withoutNulls(Document document) {
        var present = new Document();
        document.forEach((name, value) -> {
            if (value != null) present.append(name, value);
        });
        return present;
    }
}
