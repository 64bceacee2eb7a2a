package vn.congmo.cms.archives;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.stereotype.Component;
import vn.congmo.cms.audit.AuditLog;

/// Reads an exported site into an installation that has no site of that key, beside what is there.
///
/// What readers see is numbered anew: each head comes in with its latest change pending, and the relay carries it into this installation's feed.
/// An interrupted import goes on where it was when it is started again.
@Component
public class SiteImport {

    /// Holds one entry for each import that is unfinished.
    static final String MARKER = "imports";
    private static final int AT_ONCE = 200;
    private static final Set<String> LAST = Set.of("documents", "changes", "audit", Manifest.FILES);

    private final MongoDatabase database;
    private final AuditLog audit;

    SiteImport(MongoDatabase database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /// @param assets where the files of the installation are
    /// @return the key of the site
    /// @throws ArchiveFault when the archive is damaged, or something stands where its content is to be
    public String from(Path folder, Path assets, Progress progress) {
        var archive = new ArchiveFolder(folder.toAbsolutePath().normalize());
        var manifest = archive.finished();
        if (manifest.kind() != Manifest.Kind.SITE) throw new ArchiveFault(ArchiveFault.Kind.WRONG_ARCHIVE, "whole");
        var files = Verification.of(archive, manifest, progress);
        var parts = new Parts(archive);
        begin(manifest, parts);
        for (var file : files) {
            var name = file.getString("_id").getValue();
            AssetTree.put(archive.assets().resolve(name), assets.resolve(name), file.getString("sha256").getValue());
        }
        for (var stored : manifest.collections()) if (!LAST.contains(stored.name())) insert(parts, stored, progress, UnaryOperator.identity());
        var entries = audit(parts, manifest);
        documents(parts, manifest, entries, progress);
        database.getCollection(MARKER).deleteOne(Filters.eq("_id", manifest.id()));
        return String.valueOf(manifest.site());
    }

    private void begin(Manifest manifest, Parts parts) {
        var markers = database.getCollection(MARKER);
        if (markers.find(Filters.eq("_id", manifest.id())).first() != null) return;
        if (database.getCollection("sites").find(Filters.eq("_id", manifest.site())).first() != null)
            throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "site-exists", "" + manifest.site());
        for (var name : List.of("documents", "assets")) nothingDiffers(parts, manifest.named(name));
        markers.insertOne(new Document("_id", manifest.id()).append("site", manifest.site()));
    }

    /// The same asset may be here already, from another site; a document of the same id is another's.
    private void nothingDiffers(Parts parts, Manifest.Stored stored) {
        var collection = database.getCollection(stored.name(), RawBsonDocument.class);
        for (var part : stored.parts()) {
            var brought = new HashMap<BsonValue, BsonDocument>();
            parts.read(part).forEach(document -> brought.put(document.get("_id"), document));
            for (var found : collection.find(Filters.in("_id", brought.keySet())))
                if (!found.equals(brought.get(found.get("_id")))) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "id-taken", Ids.text(found.get("_id")));
        }
    }

    private void insert(Parts parts, Manifest.Stored stored, Progress progress, UnaryOperator<BsonDocument> shape) {
        var collection = database.getCollection(stored.name(), BsonDocument.class);
        long inserted = 0;
        for (var part : stored.parts()) {
            var documents = parts.read(part);
            for (int first = 0; first < documents.size(); first += AT_ONCE)
                insert(collection, documents.subList(first, Math.min(first + AT_ONCE, documents.size())), shape);
            inserted += documents.size();
            progress.reached(stored.name(), inserted, stored.documents());
        }
    }

    private static void insert(MongoCollection<BsonDocument> collection, List<RawBsonDocument> documents, UnaryOperator<BsonDocument> shape) {
        var there = new HashSet<BsonValue>();
        collection.find(Filters.in("_id", documents.stream().map(document -> document.get("_id")).toList())).projection(Projections.include("_id"))
                .forEach(found -> there.add(found.get("_id")));
        var missing = documents.stream().filter(document -> !there.contains(document.get("_id"))).map(shape).toList();
        if (!missing.isEmpty()) collection.insertMany(missing);
    }

    /// @return the entries by the deed that they tell of
    private Map<String, BsonDocument> audit(Parts parts, Manifest manifest) {
        var bySource = new HashMap<String, BsonDocument>();
        for (var part : manifest.named("audit").parts()) {
            var entries = parts.read(part);
            for (int first = 0; first < entries.size(); first += AT_ONCE)
                audit.append(entries.subList(first, Math.min(first + AT_ONCE, entries.size())).stream().map(Relaying::entry).toList());
            entries.forEach(entry -> bySource.put(entry.getString("source").getValue(), entry));
        }
        return bySource;
    }

    private void documents(Parts parts, Manifest manifest, Map<String, BsonDocument> entries, Progress progress) {
        var changes = new HashMap<String, BsonDocument>();
        for (var part : manifest.named("changes").parts()) parts.read(part).forEach(change -> changes.put(Relaying.document(change), change));
        var relaying = new Relaying(changes, entries, database.getCollection("due"));
        insert(parts, manifest.named("documents"), progress, relaying::pending);
    }
}
