package vn.congmo.cms.checking;

import java.util.List;
import java.util.Map;

/// What a machine cannot decide and a person is asked. It never blocks.
///
/// @param pointer  JSON pointer of the place in the document; empty for the page as a whole
/// @param message  the question in words, in the caller's language
public record Question(
        String rule, List<String> criteria, String pointer, String reason, Map<String, String> evidence, String message) {}
