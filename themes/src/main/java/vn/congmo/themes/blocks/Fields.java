package vn.congmo.themes.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object. Asking for a field notes what is wrong with it; what was never asked for is unknown.
final class Fields {

    private final JsonNode object;
    private final String pointer;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(JsonNode object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /// Null when the node is no object, which is then noted.
    static @Nullable Fields of(@Nullable JsonNode node, String pointer, Faults faults) {
        if (node != null && node.isObject()) return new Fields(node, pointer, faults);
        faults.add(pointer, "wrong-type", "This has to be an object");
        return null;
    }

    String at(String name) {
        return pointer + "/" + name;
    }

    @Nullable JsonNode optional(String name) {
        known.add(name);
        var node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    @Nullable JsonNode required(String name) {
        var node = optional(name);
        if (node == null) faults.add(at(name), "required", "«" + name + "» is missing");
        return node;
    }

    @Nullable String text(String name) {
        return asText(name, required(name));
    }

    @Nullable String optionalText(String name) {
        return asText(name, optional(name));
    }

    /// @param values what is allowed
    @Nullable String oneOf(String name, List<String> values, String code) {
        var text = text(name);
        if (text == null || values.contains(text)) return text;
        faults.add(at(name), code, "«" + text + "» is not one of " + values);
        return null;
    }

    /// False when it is absent.
    boolean flag(String name) {
        var node = optional(name);
        if (node != null && !node.isBoolean()) faults.add(at(name), "wrong-type", "«" + name + "» is true or false");
        return node != null && node.isBoolean() && node.booleanValue();
    }

    int number(String name, int from, int to) {
        var node = required(name);
        if (node == null) return from;
        if (node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= from && node.intValue() <= to) return node.intValue();
        faults.add(at(name), "wrong-value", "«%s» is a whole number from %d to %d".formatted(name, from, to));
        return from;
    }

    double decimal(String name, double from, double to) {
        var node = required(name);
        if (node == null) return from;
        if (node.isNumber() && node.doubleValue() >= from && node.doubleValue() <= to) return node.doubleValue();
        faults.add(at(name), "wrong-value", "«%s» is a number from %s to %s".formatted(name, from, to));
        return from;
    }

    /// Null when it is absent.
    @Nullable UUID optionalUuid(String name) {
        return optional(name) == null ? null : uuid(name);
    }

    @Nullable UUID uuid(String name) {
        var text = text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            faults.add(at(name), "not-an-id", "«" + text + "» is not a UUID");
            return null;
        }
    }

    /// Each element read by `reader`, which gives null for what it has noted as wrong.
    <T> List<T> list(String name, boolean required, BiFunction<JsonNode, String, @Nullable T> reader) {
        var node = required ? required(name) : optional(name);
        return node == null ? List.of() : elements(node, at(name), faults, reader);
    }

    static <T> List<T> elements(JsonNode array, String pointer, Faults faults, BiFunction<JsonNode, String, @Nullable T> reader) {
        if (!array.isArray()) {
            faults.add(pointer, "wrong-type", "This has to be a list");
            return List.of();
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            var element = reader.apply(array.get(i), pointer + "/" + i);
            if (element != null) read.add(element);
        }
        return read;
    }

    /// Notes every field that nobody asked for.
    void end(String... alsoKnown) {
        known.addAll(Arrays.asList(alsoKnown));
        for (var name : object.propertyNames())
            if (!known.contains(name)) faults.unknownField(at(name.replace("~", "~0").replace("/", "~1")), "There is no field «" + name + "» here; there is " + known);
    }

    private @Nullable String asText(String name, @Nullable JsonNode node) {
        if (node == null) return null;
        if (node.isString()) return node.stringValue();
        faults.add(at(name), "wrong-type", "«" + name + "» is text");
        return null;
    }
}
