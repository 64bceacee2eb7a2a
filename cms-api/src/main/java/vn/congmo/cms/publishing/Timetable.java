package vn.congmo.cms.publishing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DocumentId;

/// When the clock is to look at which document. An entry is written before the head that it speaks of, so that no acknowledged schedule is overlooked;
/// one that its head knows nothing of (any more) means nothing and is taken out when its time comes.
@Component
class Timetable {

    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final MongoCollection<Document> entries;
    private final Clock clock;

    Timetable(MongoDatabase database, Clock clock) {
        entries = database.getCollection("timetable");
        this.clock = clock;
    }

    enum Kind { PUBLISH, EXPIRE }

    record Entry(Instant at, DocumentId document, Kind kind, String site) {

        /// The unique index of ids is in the order of time, and every query is one stretch of it.
        String id() {
            return SORTABLE.format(at) + " " + document + " " + kind;
        }
    }

    void enter(Entry entry) {
        var document = new Document("_id", entry.id()).append("at", Date.from(entry.at())).append("document", entry.document().toString())
                .append("kind", entry.kind().name()).append("site", entry.site());
        entries.replaceOne(Filters.eq("_id", entry.id()), document, new ReplaceOptions().upsert(true));
    }

    void remove(Entry entry) {
        entries.deleteOne(Filters.eq("_id", entry.id()));
    }

    /// What is due, the oldest first.
    List<Entry> due(int most) {
        return read(Filters.lte("_id", SORTABLE.format(clock.instant()) + "~"), most);
    }

    /// What is to come, the next first.
    List<Entry> coming(int most) {
        return read(Filters.gt("_id", SORTABLE.format(clock.instant()) + "~"), most);
    }

    /// What is due or comes within that time, the oldest first.
    List<Entry> soon(Duration within, int most) {
        return read(Filters.lt("_id", SORTABLE.format(clock.instant().plus(within))), most);
    }

    private List<Entry> read(Bson which, int most) {
        return entries.find(which).sort(new Document("_id", 1)).limit(most).map(Timetable::entry).into(new ArrayList<>());
    }

    /// Takes an entry for ten seconds, so that another node does not do the same work; the move of the head is what happens once in any case.
    ///
    /// @return false when another has it
    boolean claim(Entry entry) {
        var now = clock.instant();
        var free = Filters.or(Filters.exists("claimedUntil", false), Filters.lt("claimedUntil", Date.from(now)));
        return entries.updateOne(Filters.and(Filters.eq("_id", entry.id()), free), Updates.set("claimedUntil", Date.from(now.plus(CLAIM)))).getMatchedCount() == 1;
    }

    private static Entry entry(Document entry) {
        return new Entry(entry.getDate("at").toInstant(), DocumentId.parse(entry.getString("document")), Kind.valueOf(entry.getString("kind")), entry.getString("site"));
    }
}
