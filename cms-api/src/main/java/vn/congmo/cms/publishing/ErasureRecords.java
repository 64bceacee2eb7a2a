package vn.congmo.cms.publishing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.Version;

/// The collection `erasures`: one record for each, written before the head that it speaks of moves, kept for ever once it is done.
@Component
class ErasureRecords {

    /// A writer that has not moved the head after this time never will.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MongoCollection<Document> erasures;
    private final AuditLog audit;

    ErasureRecords(MongoDatabase database, AuditLog audit) {
        erasures = database.getCollection("erasures");
        this.audit = audit;
    }

    @Configuration(proxyBeanMethods = false)
    static class ErasureCollection {
        @Bean
        Migration erasuresCollection() {
            return Migration.collection("0195-erasures", "erasures");
        }
    }

    /// @param version of the head that carries the deed to the audit
    record Erasure(DocumentId document, Version version, String by, String byName, String reason, Instant at) {

        String source() {
            return document + "@" + version.number();
        }
    }

    void begin(Erasure erasure) {
        erasures.replaceOne(Filters.eq("_id", erasure.source()), new Document("_id", erasure.source()).append("document", erasure.document().toString())
                .append("version", erasure.version().number()).append("by", erasure.by()).append("byName", erasure.byName()).append("reason", erasure.reason())
                .append("at", Date.from(erasure.at())), new ReplaceOptions().upsert(true));
    }

    /// Keeps which files go with it before the text that names them is blank.
    void assets(Erasure erasure, Supplier<Collection<UUID>> found) {
        var record = erasures.find(Filters.eq("_id", erasure.source())).first();
        if (record == null || record.containsKey("assets")) return;
        erasures.updateOne(Filters.eq("_id", erasure.source()), Updates.set("assets", found.get().stream().map(UUID::toString).toList()));
    }

    List<UUID> assetsOf(Erasure erasure) {
        var record = erasures.find(Filters.eq("_id", erasure.source())).first();
        return record == null ? List.of() : record.getList("assets", String.class, List.of()).stream().map(UUID::fromString).toList();
    }

    void done(Erasure erasure, int snapshots) {
        erasures.updateOne(Filters.eq("_id", erasure.source()), Updates.combine(Updates.set("snapshots", snapshots), Updates.set("done", true)));
    }

    /// Those whose deed is in the audit. One that came to nothing is taken out.
    List<Erasure> unfinished(Instant now) {
        var begun = erasures.find(Filters.exists("done", false)).map(ErasureRecords::erasure).into(new java.util.ArrayList<>());
        var acknowledged = begun.stream().filter(erasure -> audit.holds(erasure.source(), "erase")).toList();
        begun.stream().filter(erasure -> !acknowledged.contains(erasure) && erasure.at().plus(PATIENCE).isBefore(now))
                .forEach(erasure -> erasures.deleteOne(Filters.eq("_id", erasure.source())));
        return acknowledged;
    }

    private static Erasure erasure(Document found) {
        return new Erasure(DocumentId.parse(found.getString("document")), new Version(found.getLong("version")), found.getString("by"), found.getString("byName"),
                found.getString("reason"), found.getDate("at").toInstant());
    }
}
