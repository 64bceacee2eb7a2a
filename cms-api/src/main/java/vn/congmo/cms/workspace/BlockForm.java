package vn.congmo.cms.workspace;

import java.util.List;
import java.util.Map;

/// One block as fields of a form.
///
/// @param type   "paragraph", "heading", …, or "kept" for what no form can say: it stays as it is
/// @param values text of each field, by name
public record BlockForm(String type, Map<String, String> values) {

    /// What can be added, in the order of the buttons.
    static final List<String> TYPES = List.of("paragraph", "heading", "list", "image", "gallery", "table", "quote", "callout", "link-card",
            "video", "audio", "infographic", "files", "embed");

    static final String KEPT = "kept";

    /// The lists that a block can hold, each as entries of its form.
    static final List<String> LISTS = List.of("images", "captions", "files");

    public BlockForm {
        for (var list : LISTS) values = Rows.closed(list, values);
        values = Map.copyOf(values);
    }

    static BlockForm empty(String type) {
        return new BlockForm(type, switch (type) {
            case "heading" -> Map.of("level", "2");
            case "image" -> Map.of("alternative", "undecided");
            case "infographic" -> Map.of("alternative", "undecided", "headerRow", "true");
            case "video" -> Map.of("audioDescription", "undecided");
            case "table" -> Map.of("headerRow", "true");
            case "callout" -> Map.of("kind", "NOTE");
            default -> Map.of();
        });
    }

    /// The text of a field; empty when there is none. Templates call it.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// The entries of a list, each by the names of its parts. Templates call it.
    public List<Map<String, String>> rows(String list) {
        return Rows.of(list, values);
    }

    /// The pictures of a gallery, each as the form of a picture. Templates call it.
    public List<BlockForm> pictures() {
        return rows("images").stream().map(row -> new BlockForm("image", row)).toList();
    }

    boolean isTicked(String field) {
        return value(field).equals("true");
    }

    BlockForm with(String field, String value) {
        var changed = new java.util.HashMap<>(values);
        changed.put(field, value);
        return new BlockForm(type, changed);
    }

    BlockForm with(String list, List<Map<String, String>> rows) {
        return new BlockForm(type, Rows.in(list, rows, values));
    }
}
