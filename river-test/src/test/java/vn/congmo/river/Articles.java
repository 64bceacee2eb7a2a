package vn.congmo.river;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Drafts that the tests write: short Vietnamese news, each with words of its own to be found by.
final class Articles {

    private Articles() {}

    static ObjectNode about(String title, String sentence, UUID section) {
        var draft = Management.JSON.createObjectNode()
                .put("site", "bo-mau").put("type", "news-article").put("title", title).put("summary", sentence);
        draft.putObject("fields").put("author", "Ban Biên tập");
        draft.putObject("links").putArray("section").add(section.toString());
        draft.putArray("body").add(paragraph(sentence));
        return draft;
    }

    static JsonNode paragraph(String text) {
        var block = Management.JSON.createObjectNode().put("type", "paragraph");
        block.putArray("text").addObject().put("text", text);
        return block;
    }

    /// Saved and submitted by one person, published by another; answers the document's version.
    static String publish(Management author, Management publisher, UUID item, ObjectNode draft) {
        var saved = author.create(item, "vi", draft);
        var submitted = author.act("submit", item, "vi", saved);
        return publisher.act("publish", item, "vi", submitted);
    }
}
