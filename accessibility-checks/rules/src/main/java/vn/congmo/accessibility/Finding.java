package vn.congmo.accessibility;

import java.util.List;
import java.util.Map;

/// One result of one rule for one target.
///
/// @param rule        id of the rule
/// @param outcome     what came of it
/// @param criteria    criteria that fail when the outcome is FAILED, by number
/// @param reason      key of the rule's reason or question; the rule's texts say it in words
/// @param evidence    what was measured, by name; empty when there is nothing to show
/// @param target      where it is
/// @param blocking    true when publication may be refused on it
/// @param fingerprint the same for the same fault at the same element when a page is checked again
public record Finding(
        String rule,
        Outcome outcome,
        List<String> criteria,
        String reason,
        Map<String, String> evidence,
        Target target,
        boolean blocking,
        String fingerprint) {}
