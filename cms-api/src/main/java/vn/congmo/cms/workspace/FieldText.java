package vn.congmo.cms.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.themes.types.ContentType.Shape;

/// A field of a document as text in a form: an instant as date and time in Viet Nam, a list as entries with a text for each part.
final class FieldText {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private FieldText() {}

    static String write(Field field, @Nullable Object value) {
        if (value == null) return "";
        if (field.shape() == Shape.INSTANT) return instant(value.toString());
        return value.toString();
    }

    static List<Map<String, String>> rows(Field list, @Nullable Object value) {
        if (!(value instanceof List<?> entries)) return List.of();
        return entries.stream().filter(Map.class::isInstance).map(entry -> row(list, (Map<?, ?>) entry)).toList();
    }

    private static Map<String, String> row(Field list, Map<?, ?> entry) {
        var row = new LinkedHashMap<String, String>();
        list.fields().forEach((name, part) -> row.put(name, write(part, entry.get(name))));
        return row;
    }

    private static String instant(String value) {
        try {
            return LocalDateTime.ofInstant(OffsetDateTime.parse(value).toInstant(), VIET_NAM).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException e) {
            return value;
        }
    }

    /// The value to keep; what does not have its shape is kept as typed, so that saving says what is wrong with it beside the field.
    static Object read(Field field, String text) {
        return switch (field.shape()) {
            case INTEGER -> number(text).<Object>map(number -> number).orElse(text);
            case FLAG -> text.equals("true");
            case INSTANT -> typedInstant(text);
            default -> text;
        };
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String typedInstant(String text) {
        try {
            Instant at = LocalDateTime.parse(text).atZone(VIET_NAM).toInstant();
            return at.toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    static List<Map<String, Object>> readRows(Field list, List<Map<String, String>> rows) {
        return rows.stream().map(row -> {
            var entry = new LinkedHashMap<String, Object>();
            list.fields().forEach((name, part) -> {
                if (!row.getOrDefault(name, "").isBlank()) entry.put(name, read(part, row.get(name)));
            });
            return (Map<String, Object>) entry;
        }).toList();
    }
}
