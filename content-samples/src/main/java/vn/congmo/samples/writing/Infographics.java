package vn.congmo.samples.writing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Infographics with their description in words and the figures that they are drawn from (`pictures/infographics.json`).
///
/// @param locale only what `writing/texts.json` speaks of in this language is written
record Infographics(JsonNode drawn, JsonNode pictures, JsonNode texts, String section, String locale) {

    /// File of each document, and what it holds.
    Map<String, ObjectNode> written() {
        var written = new TreeMap<String, ObjectNode>();
        for (var each : drawn) {
            var name = each.get("name").asString();
            new Texts(texts, locale).of("infographics", each)
                    .ifPresent(own -> written.put("infographics/" + Texts.file("do-hoa-" + name, locale), written(each, name, own)));
        }
        return written;
    }

    private ObjectNode written(JsonNode source, String name, JsonNode own) {
        var draft = new Draft("infographic", source.get("title").get(locale).asString(), own.get("summary").asString(),
                own.path("path").asString("/da-phuong-tien/do-hoa-" + name), section, own);
        draft.fields.set("author", texts.get("words").get(locale).get("author"));
        draft.fields.set("source", source.get("source").get(locale));
        draft.add(figure(source, "pictures/" + name + ".png", pictures.get(name + ".png").get(locale).asString()));
        own.get("text").forEach(t -> draft.paragraph(t.asString()));
        return draft.finished();
    }

    private ObjectNode figure(JsonNode source, String file, String inShort) {
        var figure = JsonNodeFactory.instance.objectNode().put("type", "infographic");
        figure.putObject("image").put("asset", StableId.of(file)).putObject("alternative").put("kind", "description").put("text", inShort);
        var description = figure.putArray("description");
        source.get("description").get(locale).forEach(p -> description.add(Draft.spans(p.asString())));
        var data = source.path("table").path(locale);
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
