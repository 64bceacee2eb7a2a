package vn.congmo.cms.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.types.ContentType.Field;
import vn.congmo.vietnamese.DocumentNumbers;

/// Whether a value has the shape of its field (`docs/content-types.md`). Every fault is named.
final class FieldRules {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ENTRIES = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>().]+(\\.[^\\s@<>().]+)+");
    private static final Pattern PHONE = Pattern.compile("[0-9+().\\- ]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://[^\\s/]|mailto:|tel:|/(?![/\\\\])).*");

    private final List<Fault> faults = new ArrayList<>();

    private FieldRules() {}

    static List<Fault> of(String pointer, Field field, Object value) {
        var rules = new FieldRules();
        rules.check(pointer, field, value);
        return rules.faults;
    }

    private void check(String pointer, Field field, @Nullable Object value) {
        switch (field.shape()) {
            case TEXT -> text(pointer, value);
            case DATE -> date(pointer, String.valueOf(value));
            case INSTANT -> instant(pointer, String.valueOf(value));
            case INTEGER -> integer(pointer, field, value);
            case FLAG -> holds(value instanceof Boolean, pointer, "not-a-flag", value);
            case CHOICE -> choice(pointer, field, String.valueOf(value));
            case EMAIL -> matches(EMAIL, pointer, "not-an-email", value);
            case PHONE -> phone(pointer, value);
            case ADDRESS -> matches(ADDRESS, pointer, "wrong-address", value);
            case DOCUMENT_NUMBER -> number(pointer, String.valueOf(value));
            case ITEM -> item(pointer, String.valueOf(value));
            case LIST -> list(pointer, field, value);
        }
    }

    private void text(String pointer, @Nullable Object value) {
        if (!(value instanceof String text)) faults.add(Fault.at(pointer, "not-text"));
        else if (text.length() > LONGEST_TEXT) faults.add(Fault.at(pointer, "too-long", "" + LONGEST_TEXT, "" + text.length()));
    }

    private void date(String pointer, String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            faults.add(Fault.at(pointer, "not-a-date", value));
        }
    }

    private void instant(String pointer, String value) {
        try {
            OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            faults.add(Fault.at(pointer, "not-an-instant", value));
        }
    }

    private void integer(String pointer, Field field, @Nullable Object value) {
        if (!(value instanceof Integer) && !(value instanceof Long)) {
            faults.add(Fault.at(pointer, "not-an-integer", String.valueOf(value)));
            return;
        }
        long number = ((Number) value).longValue();
        if (field.least() != null && number < field.least() || field.greatest() != null && number > field.greatest())
            faults.add(Fault.at(pointer, "out-of-range", "" + number, "" + field.least(), "" + field.greatest()));
    }

    private void choice(String pointer, Field field, String value) {
        if (!field.choices().contains(value)) faults.add(Fault.at(pointer, "not-a-choice", value, String.join(", ", field.choices())));
    }

    private void phone(String pointer, @Nullable Object value) {
        var digits = String.valueOf(value).chars().filter(Character::isDigit).count();
        if (digits < 3 || digits > 20) faults.add(Fault.at(pointer, "not-a-phone", String.valueOf(value)));
        else matches(PHONE, pointer, "not-a-phone", value);
    }

    /// The whole value is one number, not a sentence with a number in it.
    private void number(String pointer, String value) {
        if (DocumentNumbers.read(value).isEmpty()) faults.add(Fault.at(pointer, "not-a-document-number", value));
    }

    private void item(String pointer, String value) {
        try {
            UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            faults.add(Fault.at(pointer, "not-an-id", value));
        }
    }

    private void list(String pointer, Field field, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            faults.add(Fault.at(pointer, "not-a-list"));
            return;
        }
        if (list.size() > MOST_ENTRIES) faults.add(Fault.at(pointer, "too-many", "" + MOST_ENTRIES));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> entry) entry(pointer + "/" + i, field, entry);
            else faults.add(Fault.at(pointer + "/" + i, "not-an-object"));
        }
    }

    private void entry(String pointer, Field list, Map<?, ?> entry) {
        list.fields().forEach((name, field) -> {
            var value = entry.get(name);
            if (value == null || value.toString().isBlank()) holds(!field.required(), pointer + "/" + name, "required", "");
            else check(pointer + "/" + name, field, value);
        });
        entry.keySet().stream().map(String::valueOf).filter(name -> !list.fields().containsKey(name))
                .forEach(name -> faults.add(Fault.at(pointer + "/" + name, "unknown-member", name)));
    }

    private void matches(Pattern pattern, String pointer, String code, @Nullable Object value) {
        holds(value instanceof String text && pattern.matcher(text).matches(), pointer, code, value);
    }

    private void holds(boolean holds, String pointer, String code, @Nullable Object value) {
        if (!holds) faults.add(Fault.at(pointer, code, String.valueOf(value)));
    }
}
