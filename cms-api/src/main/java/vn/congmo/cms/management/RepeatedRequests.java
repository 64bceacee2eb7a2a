package vn.congmo.cms.management;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.Problems;

/// Keeps the answer to a request with an `Idempotency-Key` for a day, and gives it again to a repeat (draft-ietf-httpapi-idempotency-key-header).
@Component
class RepeatedRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    private final MongoCollection<Document> answers;
    private final JsonMapper json;
    private final Problems problems;
    private final Clock clock;

    RepeatedRequests(MongoDatabase database, JsonMapper json, Problems problems, Clock clock) {
        answers = database.getCollection("requests");
        this.json = json;
        this.problems = problems;
        this.clock = clock;
    }

    /// Runs a request once. One that was cut off by a crash runs again: the version that it names keeps it from acting twice.
    ResponseEntity<?> once(Actor actor, String key, String request, Supplier<ResponseEntity<?>> action) {
        var id = actor.name() + " " + key;
        var known = known(id);
        if (known != null) return repeat(known, request);
        try {
            answers.insertOne(new Document("_id", id).append("request", request).append("at", Date.from(clock.instant())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return problems.answer(HttpStatus.CONFLICT, "request-under-way", Map.of());
        }
        var answer = action.get();
        if (answer.getStatusCode().is5xxServerError()) answers.deleteOne(Filters.eq("_id", id));
        else answers.updateOne(Filters.eq("_id", id), Updates.combine(Updates.set("status", answer.getStatusCode().value()),
                Updates.set("etag", answer.getHeaders().getETag()), Updates.set("body", json.writeValueAsString(answer.getBody()))));
        return answer;
    }

    private @Nullable Document known(String id) {
        var found = answers.find(Filters.eq("_id", id)).first();
        if (found == null) return null;
        var age = Duration.between(found.getDate("at").toInstant(), clock.instant());
        if (age.compareTo(found.containsKey("status") ? KEPT : LONGEST_RUN) <= 0) return found;
        answers.deleteOne(Filters.eq("_id", id));
        return null;
    }

    private ResponseEntity<?> repeat(Document known, String request) {
        if (!known.getString("request").equals(request)) return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "fixed-request-key", Map.of());
        var status = known.getInteger("status");
        if (status == null) return problems.answer(HttpStatus.CONFLICT, "request-under-way", Map.of());
        var answer = ResponseEntity.status(status).contentType(status < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON);
        if (known.getString("etag") != null) answer.eTag(known.getString("etag"));
        return answer.body(json.readTree(known.getString("body")));
    }
}
