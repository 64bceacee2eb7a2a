package vn.congmo.accessibility.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/// What can be said of addresses without opening them.
final class Addresses {

    private static final Pattern GOES_TO = Pattern.compile("(?:location(?:\\.href)?\\s*=|location\\.(?:assign|replace)\\(|window\\.open\\()\\s*(['\"])([^'\"]+)\\1");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,18}");

    private Addresses() {}

    /// Where a script goes, made absolute; the script itself when that cannot be read from it.
    static String ofScript(String script, String base) {
        var found = GOES_TO.matcher(script);
        if (!found.find()) return script;
        var address = StringUtil.resolve(base, found.group(2));
        return address.isEmpty() ? found.group(2) : address;
    }

    /// True when the addresses differ in the number that one parameter of the same page has, as `?id=5` and `?id=6` do.
    static boolean nameOtherRecords(String one, String other) {
        int query = one.indexOf('?');
        if (query < 0 || other.length() <= query || !one.substring(0, query + 1).equals(other.substring(0, query + 1))) return false;
        var asked = parameters(one.substring(query + 1));
        var askedOther = parameters(other.substring(query + 1));
        return asked.keySet().equals(askedOther.keySet()) && asked.entrySet().stream().anyMatch(e -> {
            var value = askedOther.get(e.getKey());
            return COUNTED.matcher(e.getValue()).matches() && COUNTED.matcher(value).matches() && !e.getValue().equals(value);
        });
    }

    private static Map<String, String> parameters(String query) {
        var found = new HashMap<String, String>();
        for (var part : query.replaceAll("#.*", "").split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) found.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return found;
    }
}
