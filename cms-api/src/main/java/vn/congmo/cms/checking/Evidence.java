package vn.congmo.cms.checking;

import java.time.Instant;
import java.util.List;

/// The verdict for each criterion, kept unchanged with the edition.
///
/// @param profile which criteria the gate enforces ("tcvn-9249-reference")
/// @param engine  name and version of the checks
/// @param theme   name and version of the theme that drew the page
public record Evidence(Instant at, String profile, String engine, String theme, List<Verdict> verdicts) {

    /// @param outcome "passed", "failed", "cannot-tell", "inapplicable" or "untested"
    public record Verdict(String criterion, String level, String outcome, List<String> rules) {}
}
