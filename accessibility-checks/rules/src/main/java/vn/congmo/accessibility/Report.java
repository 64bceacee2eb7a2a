package vn.congmo.accessibility;

import java.time.Instant;
import java.util.List;

/// What a check of one page found. A clean report means that no barrier was found; it never says more.
///
/// @param address  the page's address, or the name that the caller gave it
/// @param at       when it was checked
/// @param engine   name and version of the engine and of what ran beside it
/// @param findings one entry for each rule and target; for a rule without targets one INAPPLICABLE entry
public record Report(String address, Instant at, String engine, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    public List<Finding> failed() {
        return with(Outcome.FAILED);
    }

    public List<Finding> questions() {
        return with(Outcome.CANNOT_TELL);
    }

    /// What a gate refuses: failures that need no judgement, and blocking rules that could not run.
    public List<Finding> refusals() {
        return findings.stream()
                .filter(f -> f.blocking() && (f.outcome() == Outcome.FAILED || f.outcome() == Outcome.UNTESTED))
                .toList();
    }

    private List<Finding> with(Outcome outcome) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }
}
