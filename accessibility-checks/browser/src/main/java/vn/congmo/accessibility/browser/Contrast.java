package vn.congmo.accessibility.browser;

/// Contrast of a painted letter with what is around it, from 1 to 21.
///
/// @param best  with the surroundings that suit it best
/// @param usual with what is around most of it
record Contrast(double best, double usual) {}
