package vn.congmo.samples.writing;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A document while it is written, in the order in which its file is read.
final class Draft {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final ObjectNode document = JSON.objectNode();
    final ObjectNode fields;
    final ObjectNode links;
    private final ArrayNode body;

    /// @param more topics by name, as the sections are named in `writing/texts.json`
    Draft(String type, String title, String summary, String path, String section, JsonNode more) {
        document.put("site", "bo-mau").put("type", type).put("title", title).put("summary", summary).put("path", path);
        fields = document.putObject("fields");
        links = document.putObject("links");
        links.putArray("section").add(section);
        if (more.has("topics")) more.get("topics").forEach(t -> links.withArray("topics").add(StableId.of("topic/chu-de-" + t.asString())));
        body = JSON.arrayNode();
    }

    void add(JsonNode block) {
        body.add(block);
    }

    void paragraph(String text) {
        add(JSON.objectNode().put("type", "paragraph").set("text", spans(text)));
    }

    void heading(int level, String text) {
        add(JSON.objectNode().put("type", "heading").put("level", level).set("text", spans(text)));
    }

    void list(Stream<String> entries) {
        var list = JSON.objectNode().put("type", "list").put("ordered", false);
        var all = list.putArray("entries");
        entries.forEach(e -> all.addObject().set("text", spans(e)));
        add(list);
    }

    ObjectNode finished() {
        document.set("body", body);
        return document;
    }

    static ArrayNode spans(String text) {
        var spans = JSON.arrayNode();
        spans.addObject().put("text", text);
        return spans;
    }
}
