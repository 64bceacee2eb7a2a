package vn.congmo.cms.archives;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/// Reads a backup into an empty installation, exactly as it was. Nothing that is there is ever overwritten.
///
/// An interrupted restore goes on where it was when it is started again with the same archive; until it is finished, no cms-api starts on the database.
public final class Restore {

    /// Holds one entry for as long as a restore is unfinished; `vn.congmo.cms.storage` looks for it.
    static final String MARKER = "restores";
    private static final Set<String> MAY_BE_THERE = Set.of("migrations", "leases", MARKER);
    private static final int AT_ONCE = 500;

    private final MongoDatabase database;
    private final ArchiveFolder archive;
    private final Manifest manifest;
    private final MongoCollection<Document> markers;
    private final Progress progress;

    private Restore(MongoDatabase database, ArchiveFolder archive, Manifest manifest, Progress progress) {
        this.database = database;
        this.archive = archive;
        this.manifest = manifest;
        this.markers = database.getCollection(MARKER);
        this.progress = progress;
    }

    /// @param assets where the files of the installation are to be
    /// @throws ArchiveFault when the archive is damaged, or something stands where its content is to be
    public static void from(Path folder, MongoDatabase database, Path assets, Progress progress) {
        var archive = new ArchiveFolder(folder.toAbsolutePath().normalize());
        var manifest = archive.finished();
        if (manifest.kind() != Manifest.Kind.INSTALLATION) throw new ArchiveFault(ArchiveFault.Kind.WRONG_ARCHIVE, "one-site", "" + manifest.site());
        var files = Verification.of(archive, manifest, progress);
        new Restore(database, archive, manifest, progress).restore(files, assets);
    }

    private void restore(List<BsonDocument> files, Path assets) {
        begin();
        long put = 0;
        for (var file : files) {
            var name = file.getString("_id").getValue();
            AssetTree.put(archive.assets().resolve(name), assets.resolve(name), file.getString("sha256").getValue());
            progress.reached(Manifest.FILES, ++put, files.size());
        }
        for (var stored : manifest.collections()) if (!stored.name().equals(Manifest.FILES)) restore(stored);
        markers.drop();
    }

    private void begin() {
        var marker = markers.find().first();
        if (marker != null) {
            if (!marker.getString("_id").equals(manifest.id())) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "other-restore", marker.getString("made"));
            return;
        }
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (!MAY_BE_THERE.contains(name) && database.getCollection(name).find().first() != null)
                throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "database-not-empty", name);
        }
        markers.insertOne(new Document("_id", manifest.id()).append("made", manifest.made()).append("done", List.of()));
        database.getCollection("migrations").deleteMany(Filters.empty());
    }

    private void restore(Manifest.Stored stored) {
        prepare(stored);
        var done = Set.copyOf(markers.find(Filters.eq("_id", manifest.id())).first().getList("done", String.class));
        var parts = new Parts(archive);
        long inserted = 0;
        for (var part : stored.parts()) {
            if (!done.contains(part.file())) {
                insert(stored.name(), parts.read(part));
                markers.updateOne(Filters.eq("_id", manifest.id()), Updates.addToSet("done", part.file()));
            }
            inserted += part.documents();
            progress.reached(stored.name(), inserted, stored.documents());
        }
    }

    private void prepare(Manifest.Stored stored) {
        if (!database.listCollectionNames().into(new ArrayList<>()).contains(stored.name())) database.createCollection(stored.name());
        for (var index : stored.indexes())
            database.getCollection(stored.name()).createIndex(Indexes.ascending(index.keys()), new IndexOptions().unique(index.unique()).sparse(index.sparse()));
    }

    /// What an interrupted run has inserted already is passed over.
    private void insert(String name, List<RawBsonDocument> documents) {
        var collection = database.getCollection(name, RawBsonDocument.class);
        for (int first = 0; first < documents.size(); first += AT_ONCE) {
            var some = documents.subList(first, Math.min(first + AT_ONCE, documents.size()));
            var there = new HashSet<BsonValue>();
            var ids = some.stream().map(document -> document.get("_id")).toList();
            collection.find(Filters.in("_id", ids)).projection(Projections.include("_id")).forEach(found -> there.add(found.get("_id")));
            var missing = some.stream().filter(document -> !there.contains(document.get("_id"))).toList();
            if (!missing.isEmpty()) collection.insertMany(missing);
        }
    }
}
