package vn.congmo.accessibility;

/// Conformance level of a success criterion (WCAG 2.2, section 5.2.1).
public enum Level {
    A, AA, AAA
}
