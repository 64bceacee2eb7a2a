package vn.congmo.samples.writing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Infographics with their description in words and the figures that they are drawn from (`pictures/infographics.json`).
record Infographics(JsonNode drawn, JsonNode pictures, JsonNode texts, String section) {

    private static final String LOCALE = "vi";

    /// File of each document, and what it holds.
    Map<String, ObjectNode> written() {
        var written = new TreeMap<String, ObjectNode>();
        for (var each : drawn) {
            var name = each.get("name").asString();
            written.put("infographics/do-hoa-" + name + ".json", written(each, name));
        }
        return written;
    }

    private ObjectNode written(JsonNode source, String name) {
        var own = texts.get("infographics").get(name);
        var draft = new Draft("infographic", source.get("title").get(LOCALE).asString(), own.get("summary").asString(),
                "/da-phuong-tien/do-hoa-" + name, section, own);
        draft.fields.put("author", "Phòng Truyền thông").set("source", source.get("source").get(LOCALE));
        draft.add(figure(source, "pictures/" + name + ".png", pictures.get(name + ".png").get(LOCALE).asString()));
        own.get("text").forEach(t -> draft.paragraph(t.asString()));
        return draft.finished();
    }

    private static ObjectNode figure(JsonNode source, String file, String inShort) {
        var figure = JsonNodeFactory.instance.objectNode().put("type", "infographic");
        figure.putObject("image").put("asset", StableId.of(file)).putObject("alternative").put("kind", "description").put("text", inShort);
        var description = figure.putArray("description");
        source.get("description").get(LOCALE).forEach(p -> description.add(Draft.spans(p.asString())));
        var data = source.path("table").path(LOCALE);
        if (data.isObject()) figure.set("table", table(data));
        return figure;
    }

    private static ObjectNode table(JsonNode data) {
        var table = JsonNodeFactory.instance.objectNode();
        table.set("caption", Draft.spans(data.get("caption").asString()));
        var rows = table.put("headerRow", true).put("headerColumn", true).putArray("rows");
        var header = rows.addArray();
        data.get("header").forEach(c -> header.add(Draft.spans(c.asString())));
        for (var cells : data.get("rows")) {
            var row = rows.addArray();
            cells.forEach(c -> row.add(Draft.spans(c.asString())));
        }
        return table;
    }
}
