package vn.congmo.cms.workspace;

import java.util.Map;

/// Where on the editor's page a place in the document is.
final class FieldNames {

    private static final Map<String, String> OF_DOCUMENT = Map.of("/title", "title", "/summary", "summary", "/fields/author", "author",
            "/fields/source", "source", "/fields/reviewedOn", "reviewedOn", "/links/section", "section", "/type", "title", "/site", "title");

    private static final Map<String, Map<String, String>> OF_BLOCK = Map.of(
            "heading", Map.of("text", "text", "level", "level"),
            "paragraph", Map.of("text", "text"),
            "list", Map.of("entries", "entries"),
            "quote", Map.of("text", "text", "source", "source"),
            "image", Map.of("alternative", "alternative", "caption", "caption", "credit", "credit", "asset", "file"),
            "table", Map.of("caption", "caption", "rows", "rows", "headerRow", "headerRow", "headerColumn", "headerColumn"),
            "callout", Map.of("title", "title", "text", "text"),
            "link-card", Map.of("target", "href", "title", "title", "text", "text"));

    private FieldNames() {}

    /// Id of the field or block that a JSON pointer leads to; empty for the page as a whole.
    static String of(String pointer, DocumentForm form) {
        var parts = pointer.split("/");
        if (pointer.startsWith("/lead") && form.lead() != null) return inBlock("lead", form.lead(), parts, 2);
        if (pointer.startsWith("/body/") && parts[2].matches("\\d{1,4}")) {
            var index = Integer.parseInt(parts[2]);
            if (index < form.blocks().size()) return inBlock("b" + index, form.blocks().get(index), parts, 3);
        }
        return OF_DOCUMENT.entrySet().stream().filter(known -> pointer.startsWith(known.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static String inBlock(String name, BlockForm block, String[] parts, int at) {
        var field = parts.length > at ? OF_BLOCK.getOrDefault(block.type(), Map.of()).get(parts[at]) : null;
        return field == null ? name : name + "." + field;
    }
}
