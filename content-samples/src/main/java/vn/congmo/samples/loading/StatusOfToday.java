package vn.congmo.samples.loading;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.samples.Samples.SampleDocument;

/// Official documents of the samples come into force and expire as time passes; cms-api refuses a status that their dates contradict.
final class StatusOfToday {

    private StatusOfToday() {}

    /// @param today in Viet Nam
    static SampleDocument of(SampleDocument sample, LocalDate today) {
        if (!sample.type().equals("official-document")) return sample;
        var body = (ObjectNode) sample.body().deepCopy();
        var fields = (ObjectNode) body.get("fields");
        if (isOver(fields.path("expiresOn"), today)) fields.put("status", "expired");
        else if (fields.get("status").asString().equals("not-yet-in-force") && isOver(fields.path("inForceOn"), today)) fields.put("status", "in-force");
        return new SampleDocument(sample.item(), sample.locale(), sample.type(), sample.file(), body);
    }

    /// Today counts: what comes into force today is in force.
    private static boolean isOver(JsonNode date, LocalDate today) {
        return date.isString() && !LocalDate.parse(date.asString()).isAfter(today);
    }
}
