package vn.congmo.cms.checking;

import java.util.List;
import java.util.Map;

/// What was found of the alternatives of one medium, before it is put into words.
///
/// @param outcome   "failed", "passed" or "cannot-tell"
/// @param pointer   JSON pointer of the place in the document
/// @param reason    text `<rule>.<reason>` of the bundle says it
/// @param arguments what that text names
record MediaFinding(String rule, List<String> criteria, String outcome, String pointer, String reason, Map<String, String> arguments) {

    static MediaFinding failed(String rule, List<String> criteria, String pointer, String reason, Map<String, String> arguments) {
        return new MediaFinding(rule, criteria, "failed", pointer, reason, arguments);
    }

    static MediaFinding passed(String rule, List<String> criteria, String pointer) {
        return new MediaFinding(rule, criteria, "passed", pointer, "", Map.of());
    }

    static MediaFinding asked(String rule, List<String> criteria, String pointer, String reason) {
        return new MediaFinding(rule, criteria, "cannot-tell", pointer, reason, Map.of());
    }
}
