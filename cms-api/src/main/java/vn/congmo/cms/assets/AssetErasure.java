package vn.congmo.cms.assets;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Takes the bytes of an asset away for good. Its head stays, without name and renditions, with the digest of the upload, when it was erased and why.
@Component
public class AssetErasure {

    private final MongoCollection<Document> heads;
    private final Path folder;

    AssetErasure(MongoDatabase database, @Value("${congmo.data}") Path data) {
        heads = database.getCollection("assets");
        folder = data.resolve("assets");
    }

    /// A repeat changes nothing. Bytes that another asset has as well stay for that one.
    public void erase(UUID asset, Instant at, String reason) {
        var head = heads.find(Filters.eq("_id", asset.toString())).first();
        if (head == null) return;
        takeBytes(head);
        heads.updateOne(Filters.eq("_id", asset.toString()), Updates.combine(Updates.set("asset.renditions", List.of()), Updates.unset("filename"), Updates.unset("asset.file"),
                Updates.set("erased", new Document("at", Date.from(at)).append("reason", reason))));
    }

    /// Takes the bytes alone away; what is known of them stays.
    void takeBytes(UUID asset) {
        var head = heads.find(Filters.eq("_id", asset.toString())).first();
        if (head != null) takeBytes(head);
    }

    private void takeBytes(Document head) {
        var digests = digests(head);
        for (var other : heads.find(Filters.ne("_id", head.getString("_id")))) digests.removeAll(digests(other));
        digests.forEach(this::delete);
    }

    private static Set<String> digests(Document head) {
        var digests = new HashSet<String>();
        if (head.getString("original") != null) digests.add(head.getString("original"));
        head.get("asset", Document.class).getList("renditions", Document.class, List.of()).forEach(rendition -> digests.add(rendition.getString("sha256")));
        return digests;
    }

    private void delete(String digest) {
        for (var part : List.of("originals", "renditions")) {
            var place = folder.resolve(part).resolve(digest.substring(0, 2));
            if (!Files.isDirectory(place)) continue;
            try (var files = Files.newDirectoryStream(place, digest + ".*")) {
                for (var file : files) Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
