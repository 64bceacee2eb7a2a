package vn.congmo.accessibility;

/// A criterion in plain words.
///
/// @param meaning  what it asks for
/// @param excluded who is shut out when it fails
/// @param question what a tester asks on the page
public record CriterionExplanation(String meaning, String excluded, String question) {}
