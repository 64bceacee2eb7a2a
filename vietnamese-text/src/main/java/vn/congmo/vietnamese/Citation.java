package vn.congmo.vietnamese;

/// A place in a text where a document number stands.
///
/// @param start first UTF-16 offset in the text as given
/// @param end offset behind the last character
/// @param number which document it names
public record Citation(int start, int end, DocumentNumber number) {}
