package vn.congmo.cms.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The entries of a list among the fields of a form: "entries.0.text", "entries.0.href", "entries.1.text".
final class Rows {

    private Rows() {}

    /// The entries in their order, each by the names of its parts; one in which nothing stands is none.
    static List<Map<String, String>> of(String list, Map<String, String> values) {
        var part = Pattern.compile(Pattern.quote(list) + "\\.(\\d{1,4})\\.(.+)");
        var rows = new TreeMap<Integer, Map<String, String>>();
        values.forEach((name, value) -> {
            var found = part.matcher(name);
            if (found.matches()) rows.computeIfAbsent(Integer.valueOf(found.group(1)), row -> new HashMap<>()).put(found.group(2), value);
        });
        return rows.values().stream().filter(row -> row.values().stream().anyMatch(value -> !value.isBlank())).map(Map::copyOf).toList();
    }

    /// The fields with these entries in place of those that the list had.
    static Map<String, String> in(String list, List<Map<String, String>> rows, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.keySet().removeIf(name -> name.matches(Pattern.quote(list) + "\\.\\d{1,4}\\..+"));
        for (var i = 0; i < rows.size(); i++) {
            var row = list + "." + i + ".";
            rows.get(i).forEach((part, value) -> all.put(row + part, value));
        }
        return Map.copyOf(all);
    }

    /// The same fields, with the entries of this list numbered without gaps.
    static Map<String, String> closed(String list, Map<String, String> values) {
        return in(list, of(list, values), values);
    }
}
