package vn.congmo.samples.loading;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What the API answered.
///
/// @param version the `ETag` as it came; empty when there was none
/// @param body    JSON; missing when the answer held none
record Answer(String request, int status, String version, JsonNode body) {

    boolean done() {
        return status / 100 == 2;
    }

    /// The problem in words (RFC 9457): what happened, every fault, every barrier with its place and how to mend it.
    String problem(Words words) {
        var lines = Stream.of(
                Stream.of(words.say("refused", request, status), text("title"), text("detail")),
                body.path("errors").valueStream().map(e -> "  " + part(e, "pointer") + ": " + part(e, "message")),
                body.path("findings").valueStream().map(f -> "  " + words.say("barrier", part(f, "criterion"), part(f, "pointer"), part(f, "message"), part(f, "mend"))));
        return String.join("\n", lines.flatMap(l -> l).filter(l -> !l.isBlank()).distinct().toList());
    }

    boolean isOneOf(Integer... statuses) {
        return List.of(statuses).contains(status);
    }

    private String text(String field) {
        return part(body, field);
    }

    private static String part(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
