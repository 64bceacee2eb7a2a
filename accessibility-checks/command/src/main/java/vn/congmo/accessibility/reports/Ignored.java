package vn.congmo.accessibility.reports;

import vn.congmo.accessibility.ignoring.Waiver;

/// A finding that somebody decided to live with for a while, and that decision.
public record Ignored(Seen seen, Waiver waiver) {}
