package vn.congmo.cms.archives;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

/// The parts of an archive: documents in canonical extended JSON, one a line, compressed. The same documents make the same bytes.
final class Parts {

    private static final JsonWriterSettings CANONICAL = JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final ArchiveFolder archive;

    Parts(ArchiveFolder archive) {
        this.archive = archive;
    }

    /// Writes a part beside its place, syncs it and moves it there.
    Manifest.Part write(String file, List<? extends BsonDocument> documents) {
        try {
            var bytes = compressed(documents);
            var place = archive.part(file);
            Files.createDirectories(place.getParent());
            var beside = place.resolveSibling(file + ".new");
            Files.write(beside, bytes);
            Digests.sync(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Manifest.Part(file, Digests.of(bytes), documents.size(), Ids.text(documents.getLast().get("_id")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(List<? extends BsonDocument> documents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (var document : documents) out.write((document.toJson(CANONICAL) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /// @throws ArchiveFault when the part is missing or is not as it was written
    void verify(Manifest.Part part) {
        var place = archive.part(part.file());
        try {
            if (!Files.isRegularFile(place)) throw new ArchiveFault(ArchiveFault.Kind.DAMAGED, "missing", part.file());
            if (!Digests.of(place).equals(part.sha256())) throw ArchiveFolder.damaged(part.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RawBsonDocument> read(Manifest.Part part) {
        var documents = new ArrayList<RawBsonDocument>();
        read(archive.part(part.file()), line -> documents.add(RawBsonDocument.parse(line)));
        if (documents.size() != part.documents()) throw ArchiveFolder.damaged(part.file());
        return documents;
    }

    private static void read(Path place, Consumer<String> lines) {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(place)), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) lines.accept(line);
        } catch (IOException | JsonParseException e) {
            throw ArchiveFolder.damaged(place.getFileName().toString());
        }
    }
}
