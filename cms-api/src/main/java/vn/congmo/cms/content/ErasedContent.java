package vn.congmo.cms.content;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/// Blanks what the editions of a document say. Number, dates, author and evidence stay, with the digest of what was there, when it was erased and why.
@Component
public class ErasedContent {

    private static final String ERASED = "erased";

    private final MongoCollection<Document> snapshots;

    ErasedContent(MongoDatabase database) {
        snapshots = database.getCollection("snapshots");
    }

    /// The title that stands in place of an erased one, in the document's language; Vietnamese for every language but English.
    public static String title(DocumentId id) {
        return ResourceBundle.getBundle("texts.erasure", id.locale().locale(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString("title");
    }

    /// Every id that a snapshot of the document names in its lead or body and no other document does. It looks through everything: erasure is rare.
    public Set<UUID> assetsOfNobodyElse(DocumentId document) {
        var own = new LinkedHashSet<UUID>();
        var others = new LinkedHashSet<UUID>();
        for (var found : snapshots.find().projection(Projections.include("document", "content.lead", "content.body"))) {
            var content = found.get("content", Document.class);
            ids(content, found.getString("document").equals(document.toString()) ? own : others);
        }
        own.removeAll(others);
        return own;
    }

    /// @return how many snapshots are blank now
    public int erase(DocumentId document, Instant at, String reason) {
        int erased = 0;
        for (var found : snapshots.find(Filters.eq("document", document.toString()))) {
            erased++;
            if (!found.containsKey(ERASED)) snapshots.updateOne(Filters.eq("_id", found.getString("_id")), Updates.combine(Updates.set("content", blank(document, found)),
                    Updates.set(ERASED, new Document("at", Date.from(at)).append("reason", reason).append("digest", digest(found)))));
        }
        return erased;
    }

    private static Document blank(DocumentId id, Document snapshot) {
        var content = snapshot.get("content", Document.class);
        return ContentJson.toDocument(new DraftContent(content.getString("site"), content.getString("type"), title(id), null, null, Map.of(), Map.of(), null, List.of(), null));
    }

    private static String digest(Document snapshot) {
        try {
            var text = snapshot.get("content", Document.class).toJson();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static void ids(Object value, Set<UUID> found) {
        if (value instanceof Map<?, ?> members) members.values().forEach(member -> ids(member, found));
        else if (value instanceof List<?> list) list.forEach(entry -> ids(entry, found));
        else if (value instanceof String text && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) found.add(UUID.fromString(text));
    }
}
