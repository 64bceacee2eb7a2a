package vn.congmo.cms.content;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.vietnamese.Normalisation;

/// Brings every text of a draft into the one stored form (NFC, Đ for Ð) and says what was mended.
final class Tidying {

    /// Stands before the code of a notice; the rest is the code of `vn.congmo.vietnamese.Notice.Kind`.
    static final String NOTICE = "notice-";

    private final List<Fault> notices = new ArrayList<>();

    private Tidying() {}

    record Tidied(DraftContent content, List<Fault> notices) {}

    static Tidied of(DraftContent content) {
        var tidying = new Tidying();
        var tree = tidying.node("", ContentJson.toTree(content));
        return new Tidied(ContentJson.MAPPER.treeToValue(tree, DraftContent.class), tidying.notices);
    }

    private JsonNode node(String pointer, JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                for (var member : List.copyOf(object.properties())) object.set(member.getKey(), node(pointer + "/" + member.getKey(), member.getValue()));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) array.set(i, node(pointer + "/" + i, array.get(i)));
                yield array;
            }
            case JsonNode text when text.isString() -> text(pointer, text);
            default -> node;
        };
    }

    private JsonNode text(String pointer, JsonNode text) {
        var typed = text.asString();
        var normal = Normalisation.of(typed);
        for (var notice : normal.notices()) notices.add(Fault.at(pointer, NOTICE + notice.kind().code(), "" + notice.count()));
        return normal.text().equals(typed) ? text : ContentJson.MAPPER.getNodeFactory().stringNode(normal.text());
    }
}
