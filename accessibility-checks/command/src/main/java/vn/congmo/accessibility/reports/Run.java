package vn.congmo.accessibility.reports;

import vn.congmo.accessibility.Report;

/// One engine's report on a page, and the name of what ran: `static`, `nu`, or a browser's setting such as `320-dark`.
public record Run(String name, Report report) {}
