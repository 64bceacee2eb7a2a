package vn.congmo.accessibility.coverage;

import java.util.Comparator;
import java.util.List;

/// A rule or check that speaks for a criterion.
///
/// @param fails true when it can come to a failure by itself; false when all it does is ask
record Support(String rule, boolean fails) {

    /// The strongest thing that stands behind a criterion.
    enum Kind {

        /// A machine finds at least some of its failures.
        MACHINE("máy tìm được lỗi", "a machine finds failures"),

        /// A machine finds the place and asks a person.
        QUESTION("máy chỉ hỏi", "a machine only asks"),

        /// Nothing runs; a person is asked the recorded question.
        PERSON("chỉ người xem", "a person only"),

        /// Neither a check nor a question.
        NOTHING("chưa có gì", "nothing");

        final String vietnamese;
        final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    static Kind strongest(List<Support> all, String question) {
        if (all.stream().anyMatch(Support::fails)) return Kind.MACHINE;
        if (!all.isEmpty()) return Kind.QUESTION;
        return question.isBlank() ? Kind.NOTHING : Kind.PERSON;
    }

    static List<Support> sorted(List<Support> all) {
        return all.stream().sorted(Comparator.comparing(Support::engine).thenComparing(Support::rule)).toList();
    }

    /// Our rules, then the browser's, then those of others.
    private int engine() {
        if (!rule.contains("/")) return 0;
        return rule.startsWith("browser/") ? 1 : 2;
    }
}
