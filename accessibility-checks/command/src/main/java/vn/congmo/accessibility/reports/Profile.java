package vn.congmo.accessibility.reports;

import vn.congmo.accessibility.Finding;

/// The standard that a page is held against: levels A and AA of a version of WCAG. SC 4.1.1 counts in all of them.
public enum Profile {
    WCAG20("2.0"),
    WCAG21("2.1"),
    WCAG22("2.2");

    private final String version;

    Profile(String version) {
        this.version = version;
    }

    public String version() {
        return version;
    }

    /// True when a finding names a criterion of this standard.
    public boolean covers(Finding finding) {
        return finding.criteria().stream().anyMatch(this::covers);
    }

    boolean covers(String number) {
        return Criteria.find(number).filter(c -> !c.level().equals("AAA") && c.since().compareTo(version) <= 0).isPresent();
    }
}
