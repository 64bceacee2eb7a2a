package vn.congmo.accessibility.language;

/// The language that a text seems to be in.
///
/// @param language primary language subtag; empty when the text does not say
/// @param certain  true when a refusal may rest on it
/// @param words    how many words were read
public record Guess(String language, boolean certain, int words) {}
