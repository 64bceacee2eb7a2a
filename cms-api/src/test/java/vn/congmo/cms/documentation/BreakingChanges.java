package vn.congmo.cms.documentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What in a newer OpenAPI document breaks programs that were written for an older one. What is only added breaks nobody.
final class BreakingChanges {

    private final JsonNode older;
    private final JsonNode newer;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    /// A sentence for each; empty when there is none.
    static List<String> between(JsonNode older, JsonNode newer) {
        var changes = new BreakingChanges(older, newer);
        older.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation ->
                changes.operation(operation.getKey() + " " + path.getKey(), operation.getValue(), newer.get("paths").path(path.getKey()).path(operation.getKey()))));
        return changes.found;
    }

    private void operation(String name, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        parameters(name, before.path("parameters"), after.path("parameters"));
        body(name, before.path("requestBody"), after.path("requestBody"));
        before.path("responses").properties().forEach(answer -> answer(name + " " + answer.getKey(), answer, after.path("responses").path(answer.getKey())));
    }

    private void answer(String name, Map.Entry<String, JsonNode> before, JsonNode after) {
        var succeeds = before.getKey().startsWith("2");
        if (after.isMissingNode()) {
            if (succeeds) found.add(name + " is not answered any more");
            return;
        }
        if (succeeds) before.getValue().path("content").properties().forEach(type -> {
            var now = after.path("content").path(type.getKey());
            if (now.isMissingNode()) found.add(name + " is not given as " + type.getKey() + " any more");
            else schema(name, type.getValue().path("schema"), now.path("schema"), false, new HashSet<>());
        });
    }

    private void parameters(String name, JsonNode before, JsonNode after) {
        for (var parameter : before) {
            var now = named(after, parameter);
            var what = name + ": parameter " + parameter.path("name").asString();
            if (now == null) found.add(what + " is gone");
            else {
                if (now.path("required").asBoolean(false) && !parameter.path("required").asBoolean(false)) found.add(what + " has become required");
                schema(what, parameter.path("schema"), now.path("schema"), true, new HashSet<>());
            }
        }
        for (var parameter : after) {
            if (parameter.path("required").asBoolean(false) && named(before, parameter) == null) found.add(name + ": parameter " + parameter.path("name").asString() + " is new and required");
        }
    }

    private static JsonNode named(JsonNode parameters, JsonNode wanted) {
        return parameters.valueStream().filter(one -> one.path("name").equals(wanted.path("name")) && one.path("in").equals(wanted.path("in"))).findFirst().orElse(null);
    }

    private void body(String name, JsonNode before, JsonNode after) {
        if (after.path("required").asBoolean(false) && before.isMissingNode()) found.add(name + " needs a body now");
        before.path("content").properties().forEach(type -> {
            var now = after.path("content").path(type.getKey());
            if (now.isMissingNode()) found.add(name + " does not take " + type.getKey() + " any more");
            else schema(name + ": body", type.getValue().path("schema"), now.path("schema"), true, new HashSet<>());
        });
    }

    /// @param sent whether callers send it (then nothing may be asked in addition), or get it (then nothing may be missing)
    private void schema(String name, JsonNode before, JsonNode after, boolean sent, Set<String> seen) {
        if (before.has("$ref") && !seen.add(before.get("$ref").asString())) return;
        var was = resolved(older, before);
        var is = resolved(newer, after);
        if (was.has("type") && is.has("type") && !was.get("type").equals(is.get("type"))) found.add(name + " is " + is.get("type") + " and was " + was.get("type"));
        was.path("properties").properties().forEach(member -> {
            var now = is.path("properties").path(member.getKey());
            if (now.isMissingNode()) found.add(name + ": " + member.getKey() + " is gone");
            else schema(name + ": " + member.getKey(), member.getValue(), now, sent, seen);
        });
        if (was.has("items")) schema(name + "[]", was.get("items"), is.path("items"), sent, seen);
        if (sent) is.path("required").valueStream().filter(member -> !was.path("required").valueStream().toList().contains(member)).forEach(member -> found.add(name + ": " + member.asString() + " is required now"));
        was.path("enum").valueStream().filter(choice -> is.has("enum") && !is.get("enum").valueStream().toList().contains(choice)).forEach(choice -> found.add(name + ": the choice " + choice + " is gone"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }
}
