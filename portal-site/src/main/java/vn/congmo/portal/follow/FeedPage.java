package vn.congmo.portal.follow;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One answer of the feed.
///
/// @param scanned the last position that the feed looked at; the next question starts after it
record FeedPage(List<Change> changes, long scanned) {

    private static final Pattern AFTER = Pattern.compile("(?:^|&)after=([0-9]{1,18})(?:&|$)");

    private record Entry(long position, Change.@Nullable Kind kind, @Nullable Instant at) {}

    /// Reads an answer to the question `after`.
    ///
    /// @throws Unreadable when any part is not as the contract says; nothing of the answer may be applied then
    static FeedPage read(byte[] json, long after, JsonMapper mapper) throws Unreadable {
        var answer = tree(json, after, mapper);
        var changes = new ArrayList<Change>();
        var last = after;
        for (var node : answer.path("changes")) {
            var change = change(node, last, mapper);
            changes.add(change);
            last = change.position();
        }
        return new FeedPage(List.copyOf(changes), scanned(answer, last));
    }

    private static JsonNode tree(byte[] json, long after, JsonMapper mapper) throws Unreadable {
        try {
            var tree = mapper.readTree(json);
            if (!tree.path("changes").isArray() || !tree.path("next").isString())
                throw new Unreadable(after, "an answer without \"changes\" and \"next\"");
            return tree;
        } catch (JacksonException e) {
            throw new Unreadable(after, "an answer that is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Change change(JsonNode node, long last, JsonMapper mapper) throws Unreadable {
        var position = node.path("position").asLong(-1);
        if (position <= last) throw new Unreadable(position, "a position that does not grow: " + position + " after " + last);
        try {
            var entry = mapper.treeToValue(node, Entry.class);
            if (entry.kind() == null || entry.at() == null) throw new Unreadable(position, "a change without \"kind\" or \"at\"");
            var document = mapper.treeToValue(node.path("document"), Document.class);
            var wrong = Wholeness.faults(entry.kind(), document);
            if (!wrong.isEmpty()) throw new Unreadable(position, String.join("; ", wrong));
            return new Change(position, entry.kind(), entry.at(), document, source(node));
        } catch (JacksonException e) {
            throw new Unreadable(position, "unknown or malformed value at " + pointer(e));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(position, e.getMessage());
        }
    }

    /// JSON pointer to what could not be read, from the change or its document.
    private static String pointer(JacksonException e) {
        return e.getPath().stream().map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static byte[] source(JsonNode change) {
        return change.path("document").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long scanned(JsonNode answer, long last) throws Unreadable {
        try {
            var query = URI.create(answer.path("next").asString()).getRawQuery();
            var after = AFTER.matcher(query == null ? "" : query);
            if (!after.find()) throw new Unreadable(last, "\"next\" does not say after which position");
            var scanned = Long.parseLong(after.group(1));
            if (scanned < last) throw new Unreadable(last, "\"next\" leads back, to " + scanned);
            return scanned;
        } catch (IllegalArgumentException e) {
            throw new Unreadable(last, "\"next\" is not an address");
        }
    }

    /// The feed said something that this portal does not understand.
    static final class Unreadable extends Exception {

        private final long position;

        Unreadable(long position, @Nullable String reason) {
            super("Change " + position + " cannot be read: " + reason);
            this.position = position;
        }

        long position() {
            return position;
        }
    }
}
