package vn.congmo.cms.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.themes.types.ContentType.Shape;

/// A field of a document as text in a form: an instant as date and time in Viet Nam, a list one entry a line with `|` between its parts.
final class FieldText {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private FieldText() {}

    static String write(Field field, @Nullable Object value) {
        if (value == null) return "";
        if (field.shape() == Shape.INSTANT) return instant(value.toString());
        if (field.shape() != Shape.LIST || !(value instanceof List<?> list)) return value.toString();
        return list.stream().filter(Map.class::isInstance).map(entry -> line(field, (Map<?, ?>) entry)).collect(Collectors.joining("\n"));
    }

    private static String instant(String value) {
        try {
            return LocalDateTime.ofInstant(OffsetDateTime.parse(value).toInstant(), VIET_NAM).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String line(Field field, Map<?, ?> entry) {
        return field.fields().keySet().stream().map(name -> entry.get(name) == null ? "" : entry.get(name).toString())
                .collect(Collectors.collectingAndThen(Collectors.toList(), TableText::joined));
    }

    /// The value to keep; what does not have its shape is kept as typed, so that saving says what is wrong with it beside the field.
    static Object read(Field field, String text) {
        return switch (field.shape()) {
            case INTEGER -> number(text).<Object>map(number -> number).orElse(text);
            case FLAG -> text.equals("true");
            case INSTANT -> typedInstant(text);
            case LIST -> entries(field, text);
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

    private static List<Map<String, Object>> entries(Field field, String text) {
        var names = List.copyOf(field.fields().keySet());
        var entries = new ArrayList<Map<String, Object>>();
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var parts = TableText.cells(line).stream().map(part -> part.replace("\\|", "|").strip()).toList();
            var entry = new LinkedHashMap<String, Object>();
            for (int i = 0; i < parts.size(); i++) {
                // What stands beyond the last part is kept under a name that no list has, so that saving says so and nothing is lost.
                var name = i < names.size() ? names.get(i) : "" + (i + 1);
                if (!parts.get(i).isEmpty()) entry.put(name, i < names.size() ? read(field.fields().get(name), parts.get(i)) : parts.get(i));
            }
            entries.add(entry);
        }
        return entries;
    }
}
