package vn.congmo.accessibility.evaluation;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Target;

/// What a person says of one criterion.
///
/// @param criterion its number
/// @param page      address of the page that it is said of; empty for the whole sample
/// @param note      what was seen, in the person's words; empty only where it passed or does not apply
record Judged(String criterion, Outcome outcome, String page, String note) {

    boolean isOf(String address) {
        return page.isEmpty() || page.equals(address);
    }

    /// A person's verdict among the findings of machines. Publication is never refused on it.
    Finding finding() {
        var rule = ManualEvaluation.RULE + criterion;
        var evidence = note.isEmpty() ? Map.<String, String>of() : Map.of("message", note);
        return new Finding(rule, outcome, List.of(criterion), "judged", evidence, new Target("html", -1, -1, 0, 0, ""), false, rule);
    }
}
