package vn.congmo.cms.workspace;

import java.util.List;
import java.util.Map;

/// Where on the editor's page a place in the document is.
final class FieldNames {

    private static final Map<String, String> OF_DOCUMENT = Map.of("/title", "title", "/summary", "summary", "/type", "title", "/site", "title");

    private static final Map<String, Map<String, String>> OF_BLOCK = Map.ofEntries(
            Map.entry("heading", Map.of("text", "text", "level", "level")),
            Map.entry("paragraph", Map.of("text", "text")),
            Map.entry("list", Map.of("entries", "entries")),
            Map.entry("quote", Map.of("text", "text", "source", "source")),
            Map.entry("image", Map.of("alternative", "alternative", "caption", "caption", "credit", "credit", "asset", "file")),
            Map.entry("table", Map.of("caption", "caption", "rows", "rows", "headerRow", "headerRow", "headerColumn", "headerColumn")),
            Map.entry("callout", Map.of("title", "title", "text", "text")),
            Map.entry("link-card", Map.of("target", "href", "title", "title", "text", "text")),
            Map.entry("video", Map.of("asset", "file", "title", "title", "poster", "posterFile", "captions", "captionsFile", "transcript", "transcript",
                    "description", "audioDescription", "signLanguage", "signFile", "chapters", "chapters")),
            Map.entry("audio", Map.of("asset", "file", "title", "title", "captions", "captionsFile", "transcript", "transcript", "chapters", "chapters")),
            Map.entry("infographic", Map.of("image", "alternative", "description", "words", "table", "rows")),
            Map.entry("files", Map.of("files", "file")),
            Map.entry("gallery", Map.of("images", "pictures")),
            Map.entry("embed", Map.of("address", "address", "title", "title", "text", "text")));

    /// Parts of an entry of a list in a block that have a field of their own.
    private static final List<String> OF_ENTRY = List.of("alternative", "caption", "credit", "locale", "title");

    private FieldNames() {}

    /// Id of the field or block that a JSON pointer leads to; empty for the page as a whole.
    static String of(String pointer, DocumentForm form) {
        var parts = pointer.split("/");
        if (pointer.startsWith("/lead") && form.lead() != null) return inBlock("lead", form.lead(), parts, 2);
        if (pointer.startsWith("/body/") && parts[2].matches("\\d{1,4}")) {
            var index = Integer.parseInt(parts[2]);
            if (index < form.blocks().size()) return inBlock("b" + index, form.blocks().get(index), parts, 3);
        }
        if (pointer.startsWith("/fields/") && parts.length > 4 && !form.rows(parts[2]).isEmpty()) return parts[2] + "." + parts[3] + "." + parts[4];
        if ((pointer.startsWith("/fields/") || pointer.startsWith("/links/")) && parts.length > 2) return parts[2];
        return OF_DOCUMENT.entrySet().stream().filter(known -> pointer.startsWith(known.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static String inBlock(String name, BlockForm block, String[] parts, int at) {
        if (parts.length > at + 1 && BlockForm.LISTS.contains(parts[at])) {
            var entry = name + "." + parts[at] + "." + parts[at + 1];
            return parts.length > at + 2 && OF_ENTRY.contains(parts[at + 2]) ? entry + "." + parts[at + 2] : entry;
        }
        var field = parts.length > at ? OF_BLOCK.getOrDefault(block.type(), Map.of()).get(parts[at]) : null;
        return field == null ? name : name + "." + field;
    }
}
