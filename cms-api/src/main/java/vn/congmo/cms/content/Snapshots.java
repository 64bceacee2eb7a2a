package vn.congmo.cms.content;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.people.Actor;

/// Every save of every document. A snapshot is inserted before a head points at it; a crash leaves at worst one that nothing points at.
@Component
public class Snapshots {

    private final MongoCollection<Document> snapshots;

    Snapshots(MongoDatabase database) {
        snapshots = database.getCollection("snapshots");
    }

    /// @return the snapshot's id
    public String insert(DocumentId document, DraftContent content, Actor actor, Instant at) {
        var id = UUID.randomUUID().toString();
        snapshots.insertOne(new Document("_id", id)
                .append("document", document.toString())
                .append("savedAt", Date.from(at))
                .append("savedBy", actor.name())
                .append("content", ContentJson.toDocument(content)));
        return id;
    }

    /// @throws NoSuchElementException when a head points at nothing, which only a damaged database does
    public Snapshot get(String id) {
        var found = snapshots.find(Filters.eq("_id", id)).first();
        if (found == null) throw new NoSuchElementException("No snapshot " + id);
        return snapshot(found);
    }

    public List<Snapshot> all(Collection<String> ids) {
        return snapshots.find(Filters.in("_id", ids)).map(Snapshots::snapshot).into(new ArrayList<>());
    }

    Optional<Snapshot> edition(DocumentId document, int number) {
        return Optional.ofNullable(snapshots.find(Filters.eq("edition", label(document, number))).first()).map(Snapshots::snapshot);
    }

    /// True when the edition says nothing any more.
    boolean isErased(DocumentId document, int number) {
        var found = snapshots.find(Filters.eq("edition", label(document, number))).first();
        return found != null && found.containsKey("erased");
    }

    /// Numbered editions, newest first.
    List<Snapshot> editions(DocumentId document, int last) {
        var labels = IntStream.rangeClosed(1, last).mapToObj(number -> label(document, number)).toList();
        return snapshots.find(Filters.in("edition", labels)).map(Snapshots::snapshot).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(Snapshot::edition, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
    }

    /// Writes its number, and the key of its evidence, on a snapshot; a repeat changes nothing.
    public void label(DocumentId document, String snapshot, int edition, @Nullable String evidence) {
        var label = Updates.set("edition", label(document, edition));
        snapshots.updateOne(Filters.eq("_id", snapshot), evidence == null ? label : Updates.combine(label, Updates.set("evidence", evidence)));
    }

    private static String label(DocumentId document, int number) {
        return document + "#" + number;
    }

    private static Snapshot snapshot(Document found) {
        var label = found.getString("edition");
        return new Snapshot(found.getString("_id"), DocumentId.parse(found.getString("document")),
                ContentJson.toContent(found.get("content", Document.class)), found.getDate("savedAt").toInstant(), found.getString("savedBy"),
                label == null ? null : Integer.valueOf(label.substring(label.indexOf('#') + 1)), found.getString("evidence"));
    }
}
