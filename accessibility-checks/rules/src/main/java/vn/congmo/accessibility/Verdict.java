package vn.congmo.accessibility;

import java.util.Map;

/// What a rule says of one target. `reason` is a stable key of the rule's own texts; `evidence` holds what was measured.
public sealed interface Verdict {

    record Passed() implements Verdict {}

    record Failed(String reason, Map<String, String> evidence) implements Verdict {}

    /// A person has to decide; `reason` names the question.
    record CannotTell(String reason, Map<String, String> evidence) implements Verdict {}

    static Verdict passed() {
        return new Passed();
    }

    static Verdict failed(String reason) {
        return new Failed(reason, Map.of());
    }

    static Verdict failed(String reason, Map<String, String> evidence) {
        return new Failed(reason, Map.copyOf(evidence));
    }

    static Verdict cannotTell(String reason) {
        return new CannotTell(reason, Map.of());
    }

    static Verdict cannotTell(String reason, Map<String, String> evidence) {
        return new CannotTell(reason, Map.copyOf(evidence));
    }
}
