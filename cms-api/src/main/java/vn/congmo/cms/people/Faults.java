package vn.congmo.cms.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.congmo.cms.problems.Problems;

/// Gathers everything that is wrong with what was sent, to name it all at once.
final class Faults {

    private final Problems problems;
    private final List<Map<String, String>> errors = new ArrayList<>();

    Faults(Problems problems) {
        this.problems = problems;
    }

    /// @param pointer JSON pointer of the field
    /// @param code    text `people.fault.<code>` says it
    void add(String pointer, String code, Object... arguments) {
        errors.add(Map.of("pointer", pointer, "code", code, "message", problems.text("people.fault." + code, arguments)));
    }

    /// The value, or an empty text and a fault when there is none.
    String required(String pointer, @Nullable String value) {
        if (value != null && !value.isBlank()) return value;
        add(pointer, "required");
        return "";
    }

    boolean any() {
        return !errors.isEmpty();
    }

    ResponseEntity<Object> answer() {
        return problems.answer(HttpStatus.BAD_REQUEST, "invalid", Map.of("errors", List.copyOf(errors)));
    }
}
