package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentences to be read at the top of a page and again beside the field that each is about.
final class Notes {

    private final List<Note> all = new ArrayList<>();

    /// @param field id of the field; empty for the page as a whole
    public record Note(String field, String text) {}

    void add(String field, String text) {
        all.add(new Note(field, text));
    }

    void addAll(Notes others) {
        all.addAll(others.all);
    }

    boolean any() {
        return !all.isEmpty();
    }

    /// For the list at the top: {text, href}, without href where there is no field.
    List<Map<String, String>> list() {
        return all.stream().map(note -> note.field().isEmpty() ? Map.of("text", note.text()) : Map.of("text", note.text(), "href", "#" + note.field())).toList();
    }

    /// For the fields, by their ids.
    Map<String, List<String>> byField() {
        var found = new LinkedHashMap<String, List<String>>();
        all.forEach(note -> found.computeIfAbsent(note.field(), field -> new ArrayList<>()).add(note.text()));
        return found;
    }
}
