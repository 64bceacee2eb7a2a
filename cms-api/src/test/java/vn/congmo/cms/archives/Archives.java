package vn.congmo.cms.archives;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import vn.congmo.cms.Domain;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.publishing.Scheduling;

/// An installation worth copying, and what two copies of it are compared by.
final class Archives {

    private Archives() {}

    /// Live twice, moved, withdrawn, redirected, written, in review, scheduled.
    static void everyState(Domain domain) {
        var section = Domain.newDocument();
        domain.published(section, Domain.section("Tin tức"));
        var twice = Domain.newDocument();
        domain.published(twice, Domain.article("Bài đầu tiên", section.item(), Domain.paragraph("Lần thứ nhất.")));
        domain.published(twice, Domain.article("Bài đầu tiên, sửa lại", section.item(), Domain.paragraph("Lần thứ hai.")));
        var publishing = domain.get(Publishing.class);
        var withdrawn = domain.published(Domain.newDocument(), Domain.article("Rút xuống", section.item(), Domain.paragraph("Sẽ rút.")));
        Domain.done(publishing.withdraw(withdrawn.id(), withdrawn.version(), Domain.PUBLISHER, "Sai số liệu"));
        var led = domain.published(Domain.newDocument(), Domain.article("Dẫn đi nơi khác", section.item(), Domain.paragraph("Sẽ dẫn.")));
        Domain.done(publishing.redirect(led.id(), led.version(), Domain.PUBLISHER, "https://bo-mau.example/khac"));
        domain.saved(Domain.newDocument(), Domain.article("Đang viết", section.item(), Domain.paragraph("Chưa xong.")));
        var planned = domain.submitted(Domain.newDocument(), Domain.article("Hẹn giờ", section.item(), Domain.paragraph("Ngày mai.")));
        Domain.done(domain.get(Scheduling.class).schedule(planned.id(), planned.version(), Domain.PUBLISHER, Instant.now().plus(Duration.ofDays(1))));
        var again = domain.get(Documents.class).find(twice).orElseThrow();
        domain.saved(again.id(), Domain.article("Bài đầu tiên, đang sửa", section.item(), Domain.paragraph("Lần thứ ba.")));
        domain.feedAt(7);
    }

    /// A file under its digest, and the head that names it.
    static UUID anAsset(MongoDatabase database, Path assets, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sha256 = Digests.of(bytes);
        var file = assets.resolve("renditions").resolve(sha256.substring(0, 2)).resolve(sha256 + ".csv");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        var id = UUID.randomUUID();
        var rendition = new Document("width", 0).append("height", 0).append("sha256", sha256).append("mediaType", "text/csv").append("bytes", (long) bytes.length);
        database.getCollection("assets").insertOne(new Document("_id", id.toString()).append("original", sha256)
                .append("asset", new Document("_id", id).append("mediaType", "text/csv").append("renditions", List.of(rendition))));
        return id;
    }

    /// Digest of every file of an archive but its manifest, which names the archive itself.
    static Map<String, String> contents(Path archive) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(archive)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("manifest.json")).toList())
                contents.put(AssetTree.unix(archive.relativize(file)), Digests.of(file));
        }
        return contents;
    }

    static Progress stopAt(String collection) {
        return (what, done, total) -> {
            if (what.equals(collection)) throw new Interrupted();
        };
    }

    static final class Interrupted extends RuntimeException {}
}
