package vn.congmo.cms.problems;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a body into a record, and names every member that has the wrong type or a name that is not known, not only the first.
///
/// Members of a record may be text, numbers, flags, other records, lists of these, or whatever a text is read into (an instant).
@Component
final class RecordConverter extends AbstractHttpMessageConverter<Record> {

    private final JsonMapper json;
    private final Problems problems;

    RecordConverter(JsonMapper json, Problems problems) {
        super(MediaType.APPLICATION_JSON);
        this.json = json;
        this.problems = problems;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        var sent = JsonBody.read(message.getBody());
        var errors = new ArrayList<Map<String, String>>();
        check(sent, type, "", errors);
        if (!errors.isEmpty()) throw new RefusedRequest(HttpStatus.BAD_REQUEST, "invalid", Map.of("errors", List.copyOf(errors)));
        return json.treeToValue(sent, type);
    }

    private void check(JsonNode value, Type type, String pointer, List<Map<String, String>> errors) {
        if (value.isNull() && !pointer.isEmpty()) return;
        if (type instanceof ParameterizedType list) {
            if (!value.isArray()) errors.add(error(pointer, "not-a-list"));
            for (int i = 0; value.isArray() && i < value.size(); i++) checkEntry(value.get(i), list.getActualTypeArguments()[0], pointer + "/" + i, errors);
        } else if (type instanceof Class<?> known && known.isRecord()) checkMembers(value, known, pointer, errors);
        else checkPlain(value, (Class<?>) type, pointer, errors);
    }

    private void checkEntry(JsonNode entry, Type type, String pointer, List<Map<String, String>> errors) {
        if (entry.isNull()) errors.add(error(pointer, "required"));
        else check(entry, type, pointer, errors);
    }

    private void checkMembers(JsonNode value, Class<?> record, String pointer, List<Map<String, String>> errors) {
        if (!value.isObject()) {
            errors.add(error(pointer, "not-an-object"));
            return;
        }
        var members = Arrays.stream(record.getRecordComponents()).collect(Collectors.toMap(part -> part.getName(), part -> part.getGenericType(), (a, b) -> a, LinkedHashMap::new));
        value.properties().forEach(member -> {
            var place = pointer + "/" + escaped(member.getKey());
            var type = members.get(member.getKey());
            if (type == null) errors.add(error(place, "unknown-member", member.getKey()));
            else check(member.getValue(), type, place, errors);
        });
    }

    private void checkPlain(JsonNode value, Class<?> type, String pointer, List<Map<String, String>> errors) {
        if (type == Integer.class || type == int.class) {
            if (!value.isIntegralNumber() || !value.canConvertToInt()) errors.add(error(pointer, "not-an-integer", shown(value)));
        } else if (type == Boolean.class || type == boolean.class) {
            if (!value.isBoolean()) errors.add(error(pointer, "not-a-flag", shown(value)));
        } else if (!value.isString()) errors.add(error(pointer, "not-text"));
        else if (type != String.class) checkText(value, type, pointer, errors);
    }

    private void checkText(JsonNode value, Class<?> type, String pointer, List<Map<String, String>> errors) {
        try {
            json.treeToValue(value, type);
        } catch (JacksonException e) {
            errors.add(error(pointer, type == Instant.class ? "not-an-instant" : "wrong-value", shown(value)));
        }
    }

    private Map<String, String> error(String pointer, String code, Object... arguments) {
        return Map.of("pointer", pointer, "code", code, "message", problems.text("fault." + code, arguments));
    }

    private static String shown(JsonNode value) {
        var text = value.isString() ? value.asString() : value.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /// RFC 6901, 3.
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    protected void writeInternal(Record value, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("This converter only reads.");
    }
}
