package vn.congmo.samples.writing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Films and sound pieces: captions, transcript, chapters and the described version as `media/media.json` says.
///
/// @param locale only what `writing/texts.json` speaks of in this language is written
record Recordings(JsonNode recordings, JsonNode texts, String section, String locale) {

    /// File of each document, and what it holds.
    Map<String, ObjectNode> written() {
        var written = new TreeMap<String, ObjectNode>();
        for (var recording : recordings) {
            boolean film = isFilm(recording);
            var name = (film ? "phim-" : "nghe-") + recording.get("name").asString();
            var own = new Texts(texts, locale).of("recordings", recording);
            if (own.isPresent()) written.put((film ? "videos/" : "audio/") + Texts.file(name, locale), written(recording, name, own.get()));
        }
        return written;
    }

    private ObjectNode written(JsonNode recording, String name, JsonNode own) {
        var words = texts.get("words").get(locale);
        var draft = new Draft(recording.get("kind").asString(), recording.get("title").get(locale).asString(), own.get("summary").asString(),
                own.path("path").asString("/da-phuong-tien/" + name), section, own);
        draft.fields.set("author", words.get("author"));
        draft.fields.put("source", recording.get("voice").get(locale).asString() + words.get("invented").asString())
                .set("recordedOn", own.get("recordedOn"));
        if (recording.hasNonNull("poster")) draft.document.set("lead", poster(recording));
        draft.add(player(recording));
        own.get("text").forEach(t -> draft.paragraph(t.asString()));
        return draft.finished();
    }

    private ObjectNode player(JsonNode recording) {
        var player = JsonNodeFactory.instance.objectNode().put("type", recording.get("kind").asString())
                .put("asset", id(recording.get("file"))).put("title", recording.get("title").get(locale).asString());
        if (recording.hasNonNull("poster")) player.put("poster", id(recording.get("poster")));
        var captions = player.putArray("captions");
        recording.get("captions").forEach(c -> captions.addObject().put("locale", c.get("locale").asString()).put("asset", id(c.get("file"))));
        var transcript = player.putArray("transcript");
        for (var said : recording.get("transcript").get(locale)) {
            var line = transcript.addObject();
            said.forEachEntry((part, value) -> { if (!value.isNull()) line.set(part, value); });
        }
        if (isFilm(recording)) player.putObject("description").put("kind", "described").put("asset", id(recording.get("described")));
        player.set("chapters", recording.get("chapters").get(locale));
        return player;
    }

    private ObjectNode poster(JsonNode recording) {
        var poster = JsonNodeFactory.instance.objectNode().put("type", "image").put("asset", id(recording.get("poster")));
        poster.putObject("alternative").put("kind", "description").set("text", recording.get("posterDescription").get(locale));
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
