package vn.congmo.samples.writing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Films and sound pieces: captions, transcript, chapters and the described version as `media/media.json` says.
record Recordings(JsonNode recordings, JsonNode texts, String section) {

    private static final String LOCALE = "vi";

    /// File of each document, and what it holds.
    Map<String, ObjectNode> written() {
        var written = new TreeMap<String, ObjectNode>();
        for (var recording : recordings) {
            boolean film = isFilm(recording);
            var name = (film ? "phim-" : "nghe-") + recording.get("name").asString();
            written.put((film ? "videos/" : "audio/") + name + ".json", written(recording, name));
        }
        return written;
    }

    private ObjectNode written(JsonNode recording, String name) {
        var own = texts.get("recordings").get(recording.get("name").asString());
        var draft = new Draft(recording.get("kind").asString(), recording.get("title").get(LOCALE).asString(), own.get("summary").asString(),
                "/da-phuong-tien/" + name, section, own);
        draft.fields.put("author", "Phòng Truyền thông").put("source", recording.get("voice").get(LOCALE).asString() + "; nội dung hư cấu")
                .set("recordedOn", own.get("recordedOn"));
        if (recording.hasNonNull("poster")) draft.document.set("lead", poster(recording));
        draft.add(player(recording));
        own.get("text").forEach(t -> draft.paragraph(t.asString()));
        return draft.finished();
    }

    private static ObjectNode player(JsonNode recording) {
        var player = JsonNodeFactory.instance.objectNode().put("type", recording.get("kind").asString())
                .put("asset", id(recording.get("file"))).put("title", recording.get("title").get(LOCALE).asString());
        if (recording.hasNonNull("poster")) player.put("poster", id(recording.get("poster")));
        var captions = player.putArray("captions");
        recording.get("captions").forEach(c -> captions.addObject().put("locale", c.get("locale").asString()).put("asset", id(c.get("file"))));
        var transcript = player.putArray("transcript");
        for (var said : recording.get("transcript").get(LOCALE)) {
            var line = transcript.addObject();
            said.forEachEntry((part, value) -> { if (!value.isNull()) line.set(part, value); });
        }
        if (isFilm(recording)) player.putObject("description").put("kind", "described").put("asset", id(recording.get("described")));
        player.set("chapters", recording.get("chapters").get(LOCALE));
        return player;
    }

    private static ObjectNode poster(JsonNode recording) {
        var poster = JsonNodeFactory.instance.objectNode().put("type", "image").put("asset", id(recording.get("poster")));
        poster.putObject("alternative").put("kind", "description").set("text", recording.get("posterDescription").get(LOCALE));
        poster.putArray("caption");
        return poster;
    }

    private static boolean isFilm(JsonNode recording) {
        return recording.get("kind").asString().equals("video");
    }

    private static String id(JsonNode file) {
        return StableId.of(file.asString());
    }
}
