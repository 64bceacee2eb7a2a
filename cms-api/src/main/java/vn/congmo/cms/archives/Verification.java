package vn.congmo.cms.archives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/// Proves an archive whole, byte by byte, before anything is written anywhere.
final class Verification {

    static final String NAME = "verifying";

    private Verification() {}

    /// @return its files
    static List<BsonDocument> of(ArchiveFolder archive, Manifest manifest, Progress progress) {
        var parts = new Parts(archive);
        long done = 0;
        long total = manifest.collections().stream().mapToLong(Manifest.Stored::documents).sum();
        for (var stored : manifest.collections()) {
            if (!stored.complete()) throw ArchiveFolder.damaged("manifest.json");
            for (var part : stored.parts()) {
                parts.verify(part);
                done += part.documents();
                progress.reached(NAME, done, total);
            }
        }
        var files = new ArrayList<BsonDocument>();
        var stored = manifest.named(Manifest.FILES);
        if (stored == null) throw ArchiveFolder.damaged("manifest.json");
        for (var part : stored.parts()) files.addAll(parts.read(part));
        files.forEach(file -> verify(archive, file));
        return files;
    }

    private static void verify(ArchiveFolder archive, BsonDocument file) {
        var name = file.getString("_id").getValue();
        var place = archive.assets().resolve(name).normalize();
        try {
            if (!place.startsWith(archive.assets())) throw ArchiveFolder.damaged(name);
            if (!Files.isRegularFile(place)) throw new ArchiveFault(ArchiveFault.Kind.DAMAGED, "missing", "assets/" + name);
            if (!Digests.of(place).equals(file.getString("sha256").getValue())) throw ArchiveFolder.damaged("assets/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
