package vn.congmo.cms.content;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// Lists for the workspace. They scan the heads, which is right for editors' numbers; readers' lists come from `live`.
@Component
class DocumentLists {

    private static final int MOST = 200;

    private final MongoCollection<Document> heads;

    DocumentLists(MongoDatabase database) {
        heads = database.getCollection("documents");
    }

    List<DocumentSummary> list(DocumentQuery query) {
        var filters = new ArrayList<Bson>();
        if (query.site() != null) filters.add(Filters.eq("site", query.site()));
        if (query.type() != null) filters.add(Filters.eq("type", query.type()));
        if (query.locale() != null) filters.add(Filters.regex("_id", "/" + query.locale().tag() + "$"));
        if (query.draft() != null) filters.add(query.draft() == DraftState.NONE ? Filters.exists("draft", false) : Filters.eq("draft.state", query.draft().name()));
        if (query.state() != null) filters.add(Filters.eq("state", query.state().name()));
        if (query.author() != null) filters.add(Filters.or(Filters.eq("savedBy", query.author()), Filters.eq("draft.submittedBy", query.author())));
        return heads.find(filters.isEmpty() ? Filters.empty() : Filters.and(filters))
                .sort(Sorts.descending("savedAt", "_id")).limit(Math.clamp(query.limit(), 1, MOST))
                .map(document -> summary(HeadDocument.head(document))).into(new ArrayList<>());
    }

    private static DocumentSummary summary(Head head) {
        var draft = head.draft();
        return new DocumentSummary(head.id(), head.site(), head.type(), head.title(), head.version(), head.draftState(), head.state(),
                head.path() != null ? head.path() : draft == null ? null : draft.path(), head.savedAt(), head.savedBy(),
                draft == null ? null : draft.submittedBy());
    }
}
