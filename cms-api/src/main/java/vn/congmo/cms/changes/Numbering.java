package vn.congmo.cms.changes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Snapshot;
import vn.congmo.cms.content.Snapshots;
import vn.congmo.cms.content.UsedAssets;

/// Gives changes their positions, enters them in the audit log, and only then takes them off their heads.
/// Every step may be repeated: what was done already is found, and not done twice.
@Component
class Numbering {

    private static final int PROBE = 100;

    private final MongoCollection<Document> heads;
    private final StoredChanges stored;
    private final Snapshots snapshots;
    private final UsedAssets usedAssets;
    private final AuditLog audit;
    private final Feed feed;

    Numbering(MongoDatabase database, StoredChanges stored, Snapshots snapshots, UsedAssets usedAssets, AuditLog audit, Feed feed) {
        heads = database.getCollection("documents");
        this.stored = stored;
        this.snapshots = snapshots;
        this.usedAssets = usedAssets;
        this.audit = audit;
        this.feed = feed;
    }

    /// Learns of what others have numbered.
    void catchUp() {
        feed.reached(stored.lastFollowing(feed.last(), PROBE));
    }

    /// @param changes   in the order in which they happened
    /// @param positions position of the latest change of each document so far
    /// @return false when another relay numbered something meanwhile, and this is to be tried again
    boolean number(List<PendingChange> changes, Map<DocumentId, Long> positions) {
        var visible = changes.stream().filter(PendingChange::isVisible).toList();
        var known = stored.positions(visible.stream().map(PendingChange::source).toList());
        var bodies = snapshots(changes);
        if (!insert(visible.stream().filter(change -> !known.containsKey(change.source())).toList(), bodies, known)) return false;
        audit.append(changes.stream().map(PendingChange::audit).toList());
        label(changes, bodies);
        var latest = new HashMap<>(positions);
        stored.shrinkToStubs(superseded(visible, known, latest));
        clear(changes, latest);
        return true;
    }

    private Map<String, Snapshot> snapshots(List<PendingChange> changes) {
        var ids = changes.stream().map(PendingChange::snapshot).filter(Objects::nonNull).distinct().toList();
        return snapshots.all(ids).stream().collect(Collectors.toMap(Snapshot::id, Function.identity()));
    }

    private boolean insert(List<PendingChange> fresh, Map<String, Snapshot> bodies, Map<String, Long> positions) {
        if (fresh.isEmpty()) return true;
        long position = feed.last();
        var numbered = new ArrayList<StoredChanges.Numbered>();
        for (var change : fresh) {
            var snapshot = Objects.requireNonNull(bodies.get(change.snapshot()), change.source());
            numbered.add(new StoredChanges.Numbered(change.change(++position, snapshot, usedAssets.of(snapshot.content())), change.source()));
            positions.put(change.source(), position);
        }
        if (!stored.insert(numbered)) {
            catchUp();
            return false;
        }
        feed.reached(position);
        return true;
    }

    /// The writer labels its snapshot itself; this is for the one that was killed before.
    private void label(List<PendingChange> changes, Map<String, Snapshot> bodies) {
        for (var change : changes) {
            var snapshot = bodies.get(change.snapshot());
            if (snapshot == null) continue;
            var isLabelled = snapshot.edition() != null && (change.evidence() == null || change.evidence().equals(snapshot.evidence()));
            if (!isLabelled) snapshots.label(change.document(), snapshot.id(), change.edition(), change.evidence());
        }
    }

    /// Positions that a later change of the same document has made needless.
    private static List<Long> superseded(List<PendingChange> visible, Map<String, Long> positions, Map<DocumentId, Long> latest) {
        var superseded = new ArrayList<Long>();
        for (var change : visible) {
            var position = Objects.requireNonNull(positions.get(change.source()), change.source());
            var before = latest.get(change.document());
            if (before == null || before < position) latest.put(change.document(), position);
            if (before != null && !before.equals(position)) superseded.add(Math.min(before, position));
        }
        return superseded;
    }

    private void clear(List<PendingChange> changes, Map<DocumentId, Long> latest) {
        var byDocument = changes.stream().collect(Collectors.groupingBy(PendingChange::document));
        heads.bulkWrite(byDocument.entrySet().stream().map(entry -> {
            var relayed = new Document();
            entry.getValue().forEach(change -> relayed.append("pending." + change.version(), ""));
            var update = new Document("$unset", relayed);
            if (latest.containsKey(entry.getKey())) update.append("$set", new Document("position", latest.get(entry.getKey())));
            return new UpdateOneModel<Document>(Filters.eq("_id", entry.getKey().toString()), update);
        }).toList());
    }
}
