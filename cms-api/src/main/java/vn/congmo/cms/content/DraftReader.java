package vn.congmo.cms.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Blocks;
import vn.congmo.themes.blocks.InvalidBlocks;

/// Reads a draft that somebody sent as JSON, and goes on after a fault so that all are named.
public final class DraftReader {

    private static final Set<String> MEMBERS = Set.of("site", "type", "title", "summary", "path", "fields", "links", "lead", "body", "note");

    private final List<Fault> faults = new ArrayList<>();
    private final JsonNode sent;

    private DraftReader(JsonNode sent) {
        this.sent = sent;
    }

    /// What was read: the draft, or everything that is wrong with it.
    public sealed interface Reading {
        record Read(DraftContent content) implements Reading {}

        record Wrong(List<Fault> faults) implements Reading {}
    }

    public static Reading read(JsonNode sent) {
        if (!sent.isObject()) return new Reading.Wrong(List.of(Fault.at("", "not-an-object")));
        var reader = new DraftReader(sent);
        var content = reader.content();
        return reader.faults.isEmpty() ? new Reading.Read(content) : new Reading.Wrong(reader.faults);
    }

    private DraftContent content() {
        sent.propertyNames().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> fault("/" + name, "unknown-member", name));
        return new DraftContent(required("site"), required("type"), required("title"), optional("summary"), path(),
                fields(), links(), lead(), body(), optional("note"));
    }

    private String required(String name) {
        var text = optional(name);
        if (text == null && !isGiven(name) || text != null && text.isBlank()) fault("/" + name, "required");
        return text == null ? "" : text;
    }

    private @Nullable String optional(String name) {
        if (!isGiven(name)) return null;
        if (sent.get(name).isString()) return sent.get(name).asString();
        fault("/" + name, "not-text");
        return null;
    }

    private boolean isGiven(String name) {
        return sent.has(name) && !sent.get(name).isNull();
    }

    private @Nullable Path path() {
        var text = optional("path");
        if (text == null || Path.isPath(text)) return text == null ? null : new Path(text);
        fault("/path", "not-a-path", text);
        return null;
    }

    private Map<String, Object> fields() {
        if (!isGiven("fields")) return Map.of();
        if (!sent.get("fields").isObject()) {
            fault("/fields", "not-an-object");
            return Map.of();
        }
        var fields = new LinkedHashMap<String, Object>();
        sent.get("fields").properties().forEach(field -> {
            if (!field.getValue().isNull()) fields.put(field.getKey(), ContentJson.MAPPER.convertValue(field.getValue(), new TypeReference<Object>() {}));
        });
        return fields;
    }

    private Map<String, List<UUID>> links() {
        if (!isGiven("links")) return Map.of();
        if (!sent.get("links").isObject()) {
            fault("/links", "not-an-object");
            return Map.of();
        }
        var links = new LinkedHashMap<String, List<UUID>>();
        sent.get("links").properties().forEach(link -> links.put(link.getKey(), items("/links/" + link.getKey(), link.getValue())));
        return links;
    }

    private List<UUID> items(String pointer, JsonNode list) {
        var items = new ArrayList<UUID>();
        if (!list.isArray()) {
            fault(pointer, "not-a-list");
            return items;
        }
        for (int i = 0; i < list.size(); i++) {
            try {
                items.add(UUID.fromString(list.get(i).asString("")));
            } catch (IllegalArgumentException e) {
                fault(pointer + "/" + i, "not-an-id", list.get(i).toString());
            }
        }
        return items;
    }

    private Block.@Nullable Image lead() {
        try {
            return isGiven("lead") ? Blocks.readImage(sent.get("lead"), "/lead", true) : null;
        } catch (InvalidBlocks e) {
            blocks(e);
            return null;
        }
    }

    private List<Block> body() {
        try {
            return isGiven("body") ? Blocks.read(sent.get("body"), "/body", true) : List.of();
        } catch (InvalidBlocks e) {
            blocks(e);
            return List.of();
        }
    }

    private void blocks(InvalidBlocks e) {
        e.faults().forEach(fault -> fault(fault.pointer(), "block-" + fault.code(), fault.message()));
    }

    private void fault(String pointer, String code, String... arguments) {
        faults.add(Fault.at(pointer, code, arguments));
    }
}
