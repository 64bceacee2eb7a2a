package vn.congmo.accessibility.follow;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads the change feed (`content-samples/feed/README.md`). Of several changes of a document only the last one counts.
final class Feed {

    private static final Pattern AFTER = Pattern.compile("[?&]after=(\\d+)");

    private final Web web;
    private final URI address;

    /// @param address of the feed, without parameters
    Feed(Web web, URI address) {
        this.web = web;
        this.address = address;
    }

    /// @param scanned position after which to ask next
    /// @param pages   that are live, in the order of their last change
    record Answer(long scanned, List<Published> pages) {}

    /// @param waitSeconds how long the server may wait for the next change
    Answer after(long position, int waitSeconds) throws IOException, InterruptedException {
        var answer = web.json(URI.create(address + "?after=" + position + "&limit=50&wait=" + waitSeconds));
        var last = new LinkedHashMap<String, Optional<Published>>();
        answer.path("changes").values().forEach(change -> {
            var document = change.path("document");
            var id = document.path("id").asString("") + "/" + document.path("locale").asString("");
            last.remove(id);
            last.put(id, page(change.path("position").asLong(), document));
        });
        var next = AFTER.matcher(answer.path("next").asString(""));
        if (!next.find()) {
            throw new IOException("The feed does not say what to ask next");
        }
        return new Answer(Long.parseLong(next.group(1)), new ArrayList<>(last.values().stream().flatMap(Optional::stream).toList()));
    }

    /// Empty for what has no page of its own, or none any more.
    private static Optional<Published> page(long position, JsonNode document) {
        var path = document.path("path").asString("");
        if (!document.path("state").asString("").equals("live") || path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Published(position, document.path("id").asString(), document.path("locale").asString(), document.path("edition").asInt(), path));
    }
}
