package vn.congmo.accessibility.bench;

import java.util.Set;

/// A page with a published verdict.
///
/// @param file     the page, relative to its folder
/// @param fails    true when the page breaks the rule; false for passed and inapplicable ones
/// @param criteria what is not satisfied when the rule fails, of those that the bench counts
/// @param status   of the rule, such as approved or proposed; empty when the folder names none
/// @param title    rule and example in words
record Case(String id, String file, boolean fails, Set<String> criteria, String status, String title) {}
