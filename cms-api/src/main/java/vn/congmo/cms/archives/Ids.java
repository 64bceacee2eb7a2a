package vn.congmo.cms.archives;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/// Ids of a collection in one order everywhere, and the documents behind them, found by id: what a sort of whole documents would cost is not paid.
final class Ids {

    private static final int AT_ONCE = 200;
    private static final JsonWriterSettings CANONICAL = JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    static final Comparator<BsonValue> ORDER = Comparator
            .comparing((BsonValue id) -> id.isNumber() ? 0 : 1)
            .thenComparing(id -> id.isNumber() ? id.asNumber().longValue() : 0L)
            .thenComparing(id -> id.isNumber() ? "" : text(id));

    private Ids() {}

    static List<BsonValue> of(MongoCollection<RawBsonDocument> collection, Bson which) {
        var ids = new ArrayList<BsonValue>();
        for (var found : collection.find(which).projection(Projections.include("_id"))) ids.add(found.get("_id"));
        ids.sort(ORDER);
        return ids;
    }

    /// In this order; what was deleted meanwhile is passed over.
    static void read(MongoCollection<RawBsonDocument> collection, List<BsonValue> ids, Consumer<RawBsonDocument> reader) {
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            var some = ids.subList(first, Math.min(first + AT_ONCE, ids.size()));
            var found = new HashMap<BsonValue, RawBsonDocument>();
            for (var document : collection.find(Filters.in("_id", some))) found.put(document.get("_id"), document);
            for (var id : some) if (found.containsKey(id)) reader.accept(found.get(id));
        }
    }

    /// Strings as they are, which keeps their order; others as canonical extended JSON.
    static String text(BsonValue id) {
        return id.isString() ? id.asString().getValue() : new BsonDocument("_id", id).toJson(CANONICAL);
    }
}
