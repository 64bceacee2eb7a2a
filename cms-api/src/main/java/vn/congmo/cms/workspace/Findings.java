package vn.congmo.cms.workspace;

import java.util.List;
import java.util.Map;
import vn.congmo.cms.checking.Barrier;
import vn.congmo.cms.checking.Question;

/// What the gate says, as the pages show it.
final class Findings {

    private Findings() {}

    static Notes barriers(List<Barrier> barriers, DocumentForm form) {
        var notes = new Notes();
        for (var barrier : barriers)
            notes.add(FieldNames.of(barrier.pointer(), form), sentence(barrier));
        return notes;
    }

    /// The barrier, how to mend it, and the criterion that it fails.
    static String sentence(Barrier barrier) {
        return barrier.message() + " " + barrier.mend() + " (WCAG " + String.join(", ", barrier.criteria()) + ")";
    }

    static List<Map<String, String>> questions(List<Question> questions, DocumentForm form) {
        return questions.stream().map(question -> {
            var field = FieldNames.of(question.pointer(), form);
            return field.isEmpty() ? Map.of("text", question.message()) : Map.of("text", question.message(), "href", "#" + field);
        }).toList();
    }
}
