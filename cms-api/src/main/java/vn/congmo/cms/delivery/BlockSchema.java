package vn.congmo.cms.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;

/// Blocks as JSON Schema (draft 2020-12), read from their records, so that no block and no part of one can be forgotten.
/// It is a little wider than the reader of drafts: what it refuses the reader refuses too.
final class BlockSchema {

    private static final String PACKAGE = Block.class.getPackageName() + ".";

    private final Map<String, Object> definitions = new TreeMap<>();

    private BlockSchema() {}

    /// By name: "Block", "Block.Video", "Span", …
    static Map<String, Object> definitions() {
        var schema = new BlockSchema();
        schema.reference(Block.class);
        return schema.definitions;
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> reference(Class<?> type) {
        var name = type.getCanonicalName().substring(PACKAGE.length());
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, type.isRecord() ? object(type) : oneOf(type));
        }
        return reference(name);
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list) return Map.of("type", "array", "items", of(list.getActualTypeArguments()[0]));
        if (type == String.class) return Map.of("type", "string");
        if (type == UUID.class) return Map.of("type", "string", "format", "uuid");
        if (type == int.class) return Map.of("type", "integer");
        if (type == double.class) return Map.of("type", "number", "minimum", 0);
        if (type == boolean.class) return Map.of("type", "boolean");
        var named = (Class<?>) type;
        if (named.isEnum()) return Map.of("enum", Arrays.stream(named.getEnumConstants()).map(Object::toString).toList());
        return reference(named);
    }

    /// A kind of thing that says which it is; where only one kind may stand, it need not say so.
    private Map<String, Object> oneOf(Class<?> kinds) {
        var says = kinds.getAnnotation(JsonTypeInfo.class);
        var choices = new ArrayList<Map<String, Object>>();
        for (var kind : kinds.getAnnotation(JsonSubTypes.class).value()) {
            var choice = new LinkedHashMap<>(reference(kind.value()));
            if (!says.property().isEmpty()) choice.put("required", List.of(says.property()));
            choices.add(choice);
        }
        return Map.of("oneOf", choices);
    }

    private Map<String, Object> object(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        for (var kinds : type.getInterfaces()) discriminator(kinds, type, properties);
        var required = new ArrayList<String>();
        for (var part : type.getRecordComponents()) {
            properties.put(part.getName(), part.getName().equals("level") ? Map.of("type", "integer", "minimum", 2, "maximum", 6) : of(part.getGenericType()));
            if (!mayBeAbsent(part)) required.add(part.getName());
        }
        var object = new LinkedHashMap<String, Object>(Map.of("type", "object"));
        object.put("properties", properties);
        if (!required.isEmpty()) object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static void discriminator(Class<?> kinds, Class<?> type, Map<String, Object> properties) {
        if (!kinds.isAnnotationPresent(JsonSubTypes.class) || kinds.getAnnotation(JsonTypeInfo.class).property().isEmpty()) return;
        for (var kind : kinds.getAnnotation(JsonSubTypes.class).value())
            if (kind.value() == type) properties.put(kinds.getAnnotation(JsonTypeInfo.class).property(), Map.of("const", kind.name()));
    }

    private static boolean mayBeAbsent(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class) || part.getType() == List.class || part.getType() == boolean.class
                || part.getType() == AudioDescription.class;
    }
}
