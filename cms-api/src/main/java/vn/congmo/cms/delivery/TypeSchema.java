package vn.congmo.cms.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentType.Body;
import vn.congmo.themes.types.ContentType.Field;

/// A type of document as JSON Schema (draft 2020-12): what a draft may hold. What it needs to be submitted stands in `x-required-at-submission`,
/// as JSON pointers, since a draft may be unfinished.
final class TypeSchema {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 2_000;

    private TypeSchema() {}

    static Map<String, Object> of(ContentType type) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.name());
        schema.put("type", "object");
        schema.put("required", List.of("site", "type", "title"));
        schema.put("x-required-at-submission", type.required());
        schema.put("properties", properties(type));
        schema.put("additionalProperties", false);
        if (type.lead() || type.body() != Body.NONE) schema.put("$defs", BlockSchema.definitions());
        return schema;
    }

    private static Map<String, Object> properties(ContentType type) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("site", Map.of("type", "string"));
        properties.put("type", Map.of("const", type.name()));
        properties.put("title", Map.of("type", "string", "minLength", 1, "maxLength", LONGEST_TITLE));
        properties.put("summary", Map.of("type", "string", "maxLength", LONGEST_TEXT));
        if (type.page()) properties.put("path", Map.of("type", "string", "pattern", "^/"));
        properties.put("fields", object(type.fields()));
        properties.put("links", links(type));
        if (type.lead()) properties.put("lead", BlockSchema.reference("Block.Image"));
        if (type.body() != Body.NONE) properties.put("body", Map.of("type", "array", "maxItems", 2_000, "items", BlockSchema.reference("Block")));
        else properties.put("body", Map.of("type", "array", "maxItems", 0));
        properties.put("note", Map.of("type", "string", "maxLength", LONGEST_TEXT));
        return properties;
    }

    private static Map<String, Object> links(ContentType type) {
        var links = new LinkedHashMap<String, Object>();
        type.links().forEach((name, relation) -> {
            var link = new LinkedHashMap<String, Object>();
            link.put("type", "array");
            link.put("items", Map.of("type", "string", "format", "uuid"));
            link.put("maxItems", relation.most());
            link.put("uniqueItems", true);
            if (!relation.types().isEmpty()) link.put("x-types", relation.types());
            links.put(name, link);
        });
        return closed(links);
    }

    private static Map<String, Object> object(Map<String, Field> fields) {
        var properties = new LinkedHashMap<String, Object>();
        fields.forEach((name, field) -> {
            var shape = new LinkedHashMap<>(shape(field));
            if (field.generated()) shape.put("readOnly", true);
            properties.put(name, shape);
        });
        return closed(properties);
    }

    private static Map<String, Object> closed(Map<String, Object> properties) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> shape(Field field) {
        return switch (field.shape()) {
            case TEXT -> Map.of("type", "string", "maxLength", LONGEST_TEXT);
            case DATE -> Map.of("type", "string", "format", "date");
            case INSTANT -> Map.of("type", "string", "format", "date-time");
            case INTEGER -> integer(field);
            case FLAG -> Map.of("type", "boolean");
            case CHOICE -> Map.of("enum", field.choices());
            case EMAIL -> Map.of("type", "string", "format", "email");
            case PHONE -> Map.of("type", "string", "pattern", "^[0-9+(). -]{3,}$");
            case ADDRESS -> Map.of("type", "string", "pattern", "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|/)");
            case DOCUMENT_NUMBER -> Map.of("type", "string", "examples", List.of("15/2025/TT-BKHĐM", "120/QĐ-BKHĐM"));
            case ITEM -> Map.of("type", "string", "format", "uuid");
            case LIST -> Map.of("type", "array", "maxItems", 200, "items", entry(field));
        };
    }

    private static Map<String, Object> integer(Field field) {
        var shape = new LinkedHashMap<String, Object>(Map.of("type", "integer"));
        if (field.least() != null) shape.put("minimum", field.least());
        if (field.greatest() != null) shape.put("maximum", field.greatest());
        return shape;
    }

    private static Map<String, Object> entry(Field list) {
        var entry = object(list.fields());
        entry.put("required", list.fields().entrySet().stream().filter(field -> field.getValue().required()).map(Map.Entry::getKey).toList());
        return entry;
    }
}
