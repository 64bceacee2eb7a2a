package vn.congmo.accessibility.reports;

import java.util.List;
import vn.congmo.accessibility.Finding;

/// A finding, and the runs that came to it.
public record Seen(Finding finding, List<String> runs) {}
