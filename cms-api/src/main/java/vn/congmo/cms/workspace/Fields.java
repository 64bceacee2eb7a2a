package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.cms.people.HeldForm;

/// What a form sent, by the names of its fields.
record Fields(Map<String, String> values) {

    Fields {
        values = Map.copyOf(values);
    }

    static Fields of(HttpServletRequest request) {
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, sent.length == 0 ? "" : sent[0]));
        return new Fields(values);
    }

    static Fields of(HeldForm held) {
        var values = new HashMap<String, String>();
        held.fields().forEach((name, sent) -> values.put(name, sent.isEmpty() ? "" : sent.getFirst()));
        return new Fields(values);
    }

    /// The text of a field, with line ends as this system writes them; empty when it was not sent.
    String text(String name) {
        return values.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// The fields whose names start with "prefix.", by the rest of their names.
    Map<String, String> below(String prefix) {
        var found = new HashMap<String, String>();
        for (var name : List.copyOf(values.keySet())) {
            if (name.startsWith(prefix + ".")) found.put(name.substring(prefix.length() + 1), text(name));
        }
        return found;
    }
}
