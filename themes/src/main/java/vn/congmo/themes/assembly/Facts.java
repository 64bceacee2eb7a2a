package vn.congmo.themes.assembly;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.types.ContentType.Field;

/// The fields of a document as values of their shapes, in the order of its type. What a newer writer added, or what does not have its shape, is left out.
final class Facts {

    private Facts() {}

    static Map<String, Object> of(Map<String, Field> fields, Map<?, ?> given) {
        var facts = new LinkedHashMap<String, Object>();
        fields.forEach((name, field) -> {
            var value = given.get(name) == null ? null : value(field, given.get(name));
            if (value != null) facts.put(name, value);
        });
        return facts;
    }

    private static @Nullable Object value(Field field, Object given) {
        try {
            return switch (field.shape()) {
                case TEXT, CHOICE, EMAIL, PHONE, ADDRESS, DOCUMENT_NUMBER, ITEM -> given.toString().isBlank() ? null : given.toString();
                case DATE -> LocalDate.parse(given.toString());
                case INSTANT -> instant(given.toString());
                case INTEGER -> given instanceof Number number ? (Integer) number.intValue() : null;
                case FLAG -> given instanceof Boolean ? given : null;
                case LIST -> given instanceof List<?> list ? entries(field, list) : null;
            };
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static List<Map<String, Object>> entries(Field field, List<?> list) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var entry : list) if (entry instanceof Map<?, ?> map) entries.add(of(field.fields(), map));
        return List.copyOf(entries);
    }
}
