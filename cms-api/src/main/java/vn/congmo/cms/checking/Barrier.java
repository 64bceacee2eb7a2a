package vn.congmo.cms.checking;

import java.util.List;
import java.util.Map;

/// A finding that fails a criterion of the gate.
///
/// @param rule      id of the accessibility rule
/// @param criteria  WCAG criteria by number ("1.1.1")
/// @param level     "A" or "AA"
/// @param pointer   JSON pointer of the place in the document ("/body/3/alternative"); empty for the page as a whole
/// @param reason    key of the rule's reason
/// @param evidence  what was measured
/// @param message   the barrier in words, in the caller's language
/// @param mend      how to mend it, in the caller's language
/// @param excerpt   the start of the element's markup
public record Barrier(
        String rule,
        List<String> criteria,
        String level,
        String pointer,
        String reason,
        Map<String, String> evidence,
        String message,
        String mend,
        String excerpt) {}
