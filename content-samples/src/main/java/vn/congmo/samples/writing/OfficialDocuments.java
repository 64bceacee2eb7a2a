package vn.congmo.samples.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The official documents: what `files/documents.json` says of them, with the whole text beside the signed file.
record OfficialDocuments(JsonNode documents, JsonNode texts, String section) {

    private static final List<String> FIELDS = List.of("number", "kind", "issuer", "issuedOn", "inForceOn", "expiresOn", "status", "signer", "signerTitle");

    /// File of each document, and what it holds.
    Map<String, ObjectNode> written() {
        var written = new TreeMap<String, ObjectNode>();
        documents.forEach(d -> written.put("documents/" + slug(d) + ".json", written(d)));
        return written;
    }

    private ObjectNode written(JsonNode source) {
        var own = texts.path("documents").path(slug(source));
        var draft = new Draft("official-document", title(source), source.get("abstract").asString(), "/van-ban/" + slug(source), section, own);
        for (var field : FIELDS) if (source.hasNonNull(field)) draft.fields.set(field, source.get(field));
        if (own.has("field")) draft.fields.set("field", own.get("field"));
        source.get("relations").forEachEntry((relation, numbers) -> numbers.forEach(n -> draft.links.withArray(relation).add(id(n.asString()))));
        draft.add(file(source));
        for (var block : source.get("body")) {
            if (block.has("heading")) draft.heading(block.get("level").asInt(), block.get("heading").asString());
            else if (block.has("list")) draft.list(block.get("list").valueStream().map(JsonNode::asString));
            else draft.paragraph(block.get("paragraph").asString());
        }
        return draft.finished();
    }

    private static ObjectNode file(JsonNode source) {
        var files = JsonNodeFactory.instance.objectNode().put("type", "files");
        files.putArray("files").addObject().put("asset", StableId.of("files/" + slug(source) + ".pdf"))
                .put("title", source.get("kindName").asString() + " " + source.get("number").asString() + " (bản PDF)");
        return files;
    }

    /// "Thông tư quy định …": the number stands in a field of its own.
    private static String title(JsonNode source) {
        var about = source.get("title").asString().replaceFirst("^V/v ", "Về việc ");
        return source.get("kindName").asString() + " " + about.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + about.substring(1);
    }

    private String id(String number) {
        return documents.valueStream().filter(d -> d.get("number").asString().equals(number)).findFirst()
                .map(d -> StableId.of("official-document/" + slug(d)))
                .orElseThrow(() -> new IllegalStateException("No document has the number " + number + "; there are "
                        + documents.valueStream().map(d -> d.get("number").asString()).collect(Collectors.joining(", "))));
    }

    private static String slug(JsonNode document) {
        return document.get("slug").asString();
    }
}
