package vn.congmo.accessibility;

/// A finding in words, for people who have never heard of its rule.
///
/// @param title   what the rule asks for
/// @param problem what is wrong here, or the question that a person is asked
/// @param excluded who is shut out
/// @param mend    how to mend it
public record Explanation(String title, String problem, String excluded, String mend) {}
