package vn.congmo.cms.archives;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/// Copies collections of a database into the parts of an archive, and notes each part in the manifest once it is on the disk.
final class Copying {

    private static final int PART_DOCUMENTS = 1_000;
    private static final long PART_BYTES = 8L << 20;

    private final MongoDatabase database;
    private final ArchiveFolder archive;
    private final Parts parts;
    private final Progress progress;
    private Manifest manifest;

    Copying(MongoDatabase database, ArchiveFolder archive, Manifest manifest, Progress progress) {
        this.database = database;
        this.archive = archive;
        this.parts = new Parts(archive);
        this.manifest = manifest;
        this.progress = progress;
    }

    Manifest manifest() {
        return manifest;
    }

    /// Goes on after the last part that is there; a collection that is complete is left alone.
    ///
    /// @param shape what is kept of a document; empty to leave it out
    void copy(String name, Bson which, Function<RawBsonDocument, Optional<? extends BsonDocument>> shape) {
        if (manifest.isComplete(name)) return;
        var collection = database.getCollection(name, RawBsonDocument.class);
        var ids = Ids.of(collection, which);
        var begun = manifest.named(name);
        int before = begun == null || begun.parts().isEmpty() ? 0 : after(ids, begun.parts().getLast().last());
        var writing = new Writing(name, before == 0 ? List.of() : begun.parts(), ids.size());
        writing.read = before;
        Ids.read(collection, ids.subList(before, ids.size()), document -> writing.add(shape.apply(document)));
        writing.end();
    }

    /// The same for what lies in memory.
    void write(String name, List<? extends BsonDocument> documents) {
        var writing = new Writing(name, List.of(), documents.size());
        documents.forEach(document -> writing.add(Optional.of(document)));
        writing.end();
    }

    private static int after(List<BsonValue> ids, String last) {
        for (int i = 0; i < ids.size(); i++) if (Ids.text(ids.get(i)).equals(last)) return i + 1;
        return 0;
    }

    private List<Manifest.Index> indexes(String name) {
        var indexes = new ArrayList<Manifest.Index>();
        if (name.equals(Manifest.FILES)) return indexes;
        for (var index : database.getCollection(name).listIndexes()) {
            var keys = List.copyOf(index.get("key", Document.class).keySet());
            if (!keys.equals(List.of("_id"))) indexes.add(new Manifest.Index(keys, index.getBoolean("unique", false), index.getBoolean("sparse", false)));
        }
        indexes.sort(java.util.Comparator.comparing(index -> index.keys().toString()));
        return indexes;
    }

    private final class Writing {

        private final String name;
        private final List<Manifest.Part> done;
        private final long total;
        private final List<BsonDocument> waiting = new ArrayList<>();
        private long bytes;
        private long read;

        Writing(String name, List<Manifest.Part> done, long total) {
            this.name = name;
            this.done = new ArrayList<>(done);
            this.total = total;
        }

        void add(Optional<? extends BsonDocument> document) {
            read++;
            document.ifPresent(kept -> {
                waiting.add(kept);
                bytes += kept instanceof RawBsonDocument raw ? raw.getByteBuffer().remaining() : 1_000;
            });
            if (waiting.size() >= PART_DOCUMENTS || bytes >= PART_BYTES) part();
        }

        private void part() {
            done.add(parts.write("%s-%06d.jsonl.gz".formatted(name, done.size() + 1), waiting));
            waiting.clear();
            bytes = 0;
            note(false);
        }

        void end() {
            if (!waiting.isEmpty()) part();
            note(true);
        }

        private void note(boolean complete) {
            manifest = manifest.with(new Manifest.Stored(name, indexes(name), done, complete));
            archive.keep(manifest);
            progress.reached(name, complete ? total : read, total);
        }
    }
}
