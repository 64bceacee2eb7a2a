package vn.congmo.cms.checking;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.ContentJson;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;

/// What a browser found of live editions after their publication. It is filed by `./congmo check --follow`; the newest stands.
@Component
public class BrowserEvidence {

    private final Heads heads;
    private final MongoCollection<Document> kept;

    BrowserEvidence(Heads heads, MongoDatabase database) {
        this.heads = heads;
        kept = database.getCollection("browser-evidence");
    }

    /// What came of filing.
    public enum Filing { KEPT, UNKNOWN_DOCUMENT, NOT_LIVE }

    /// Keeps evidence of the edition that is live now; of any other it comes too late.
    ///
    /// @param by who files it
    public Filing file(DocumentId id, int edition, Evidence evidence, String by) {
        var head = heads.find(id);
        if (head.isEmpty()) return Filing.UNKNOWN_DOCUMENT;
        if (head.get().live() == null || head.get().live().edition() != edition) return Filing.NOT_LIVE;
        var key = key(id, edition);
        kept.replaceOne(Filters.eq("_id", key), new Document("_id", key).append("by", by).append("evidence", ContentJson.toDocument(evidence)), new ReplaceOptions().upsert(true));
        return Filing.KEPT;
    }

    public Optional<Evidence> of(DocumentId id, int edition) {
        return Optional.ofNullable(kept.find(Filters.eq("_id", key(id, edition))).first()).map(BrowserEvidence::evidence);
    }

    /// Of live editions, by document; none for those that no browser has checked.
    Map<DocumentId, Evidence> of(Collection<Head> live) {
        var byKey = new LinkedHashMap<String, DocumentId>();
        live.forEach(head -> byKey.put(key(head.id(), head.live().edition()), head.id()));
        var found = new LinkedHashMap<DocumentId, Evidence>();
        for (var document : kept.find(Filters.in("_id", new ArrayList<>(byKey.keySet())))) found.put(byKey.get(document.getString("_id")), evidence(document));
        return found;
    }

    /// Keys of a document's editions: id, locale, number.
    private static String key(DocumentId id, int edition) {
        return id + "/" + edition;
    }

    private static Evidence evidence(Document found) {
        return ContentJson.MAPPER.convertValue(found.get("evidence", Document.class), Evidence.class);
    }

    /// Verdicts of the gate and of the browser as one: the worse of the two for each criterion, and what only one of them tested.
    static List<Evidence.Verdict> together(List<Evidence.Verdict> gate, List<Evidence.Verdict> browser) {
        return gate.stream().map(verdict -> browser.stream().filter(other -> other.criterion().equals(verdict.criterion())).findFirst()
                .map(other -> Verdicts.worse(verdict, other)).orElse(verdict)).toList();
    }
}
