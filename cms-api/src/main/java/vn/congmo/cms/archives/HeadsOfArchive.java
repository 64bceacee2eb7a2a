package vn.congmo.cms.archives;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/// The heads as they were in the moment that an archive is of, and what of the rest belongs to that moment.
/// Editors go on writing while snapshots are copied: what came afterwards is left out, so that it does not stand in the way of what comes after a restore.
final class HeadsOfArchive {

    private final Map<String, Integer> lastEditions = new HashMap<>();
    private final Set<String> awaited = new HashSet<>();

    HeadsOfArchive(Parts parts, Manifest manifest) {
        for (var part : manifest.named("documents").parts()) parts.read(part).forEach(this::note);
        var snapshots = manifest.named("snapshots");
        if (snapshots != null) for (var part : snapshots.parts()) parts.read(part).forEach(found -> awaited.remove(found.getString("_id").getValue()));
    }

    private void note(BsonDocument head) {
        lastEditions.put(head.getString("_id").getValue(), head.getInt32("lastEdition").getValue());
        for (var pointer : new String[] {"draft", "live"}) {
            if (head.isDocument(pointer)) awaited.add(head.getDocument(pointer).getString("snapshot").getValue());
        }
    }

    Set<String> documents() {
        return lastEditions.keySet();
    }

    Optional<RawBsonDocument> snapshot(RawBsonDocument snapshot) {
        var last = lastEditions.get(snapshot.getString("document").getValue());
        if (last == null || edition(snapshot) > last) return Optional.empty();
        awaited.remove(snapshot.getString("_id").getValue());
        return Optional.of(snapshot);
    }

    private static int edition(BsonDocument snapshot) {
        if (!snapshot.isString("edition")) return 0;
        var label = snapshot.getString("edition").getValue();
        return Integer.parseInt(label.substring(label.indexOf('#') + 1));
    }

    /// @throws ArchiveFault when a head points at a snapshot that is not there
    void complete() {
        if (!awaited.isEmpty())
            throw new ArchiveFault(ArchiveFault.Kind.INSTALLATION_DAMAGED, "snapshots-missing", "" + awaited.size(), awaited.iterator().next());
    }
}
