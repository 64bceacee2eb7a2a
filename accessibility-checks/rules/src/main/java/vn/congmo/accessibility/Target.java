package vn.congmo.accessibility;

/// Where a finding is: a selector for people's tools, and the place in the source.
///
/// @param selector CSS selector that leads to the element
/// @param start    offset of the element's start tag in the source, in UTF-16 units; -1 when it is not in the source
/// @param end      offset after the element's end tag; -1 when it is not in the source
/// @param line     line of the start tag, from 1; 0 when unknown
/// @param column   column of the start tag, from 1; 0 when unknown
/// @param excerpt  the start of the element's markup, at most 200 characters
public record Target(String selector, int start, int end, int line, int column, String excerpt) {}
