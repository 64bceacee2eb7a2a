package vn.congmo.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a gate enforces or a page is held against: criteria under a name. Results of rules outside a profile neither refuse nor show under it.
public enum Profile {

    /// The gate of items. Nobody has compared the clauses of TCVN 9249:2012 yet, so that its label speaks of reference only.
    TCVN_9249_REFERENCE("tcvn-9249-reference", "WCAG 2.0 A–AA · tham chiếu TCVN 9249:2012", upTo(Level.AA, "2.0")),

    WCAG_20_A("wcag-2.0-a", "WCAG 2.0 A", upTo(Level.A, "2.0")),
    WCAG_20("wcag-2.0", "WCAG 2.0 A–AA", upTo(Level.AA, "2.0")),
    WCAG_20_AAA("wcag-2.0-aaa", "WCAG 2.0 A–AAA", upTo(Level.AAA, "2.0")),

    WCAG_21_A("wcag-2.1-a", "WCAG 2.1 A", upTo(Level.A, "2.1")),
    WCAG_21("wcag-2.1", "WCAG 2.1 A–AA", upTo(Level.AA, "2.1")),
    WCAG_21_AAA("wcag-2.1-aaa", "WCAG 2.1 A–AAA", upTo(Level.AAA, "2.1")),

    WCAG_22_A("wcag-2.2-a", "WCAG 2.2 A + 4.1.1", orParsing(upTo(Level.A, "2.2"))),

    /// The gate of our own themes and screens: WCAG 2.2, and 4.1.1 besides, which it dropped.
    WCAG_22("wcag-2.2", "WCAG 2.2 A–AA + 4.1.1", orParsing(upTo(Level.AA, "2.2"))),
    WCAG_22_AAA("wcag-2.2-aaa", "WCAG 2.2 A–AAA + 4.1.1", orParsing(upTo(Level.AAA, "2.2"))),

    /// The web chapter of the European standard, which takes WCAG 2.1. Its other chapters (documents, software) are not checked.
    EN_301_549("en-301-549", "EN 301 549 V3.2.1, 9 (WCAG 2.1 A–AA)", criterion -> criterion.en301549().isPresent());

    private final String id;
    private final String label;
    private final Set<String> criteria;

    Profile(String id, String label, Predicate<Criterion> covers) {
        this.id = id;
        this.label = label;
        this.criteria = Catalogue.criteria().stream().filter(covers).map(Criterion::number).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<Profile> named(String id) {
        return Arrays.stream(values()).filter(profile -> profile.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /// How results under this profile are labelled, in every language.
    public String label() {
        return label;
    }

    /// Numbers of the criteria.
    public Set<String> criteria() {
        return criteria;
    }

    public boolean covers(Finding finding) {
        return finding.criteria().stream().anyMatch(criteria::contains);
    }

    /// The report with the findings of this profile only, each with its criteria of this profile.
    public Report narrow(Report report) {
        return new Report(report.address(), report.at(), report.engine(), report.findings().stream().filter(this::covers).map(this::narrow).toList());
    }

    private Finding narrow(Finding f) {
        List<String> own = f.criteria().stream().filter(criteria::contains).toList();
        return new Finding(f.rule(), f.outcome(), own, f.reason(), f.evidence(), f.target(), f.blocking(), f.fingerprint());
    }

    private static Predicate<Criterion> upTo(Level highest, String version) {
        return criterion -> criterion.level().compareTo(highest) <= 0 && criterion.in(version);
    }

    private static Predicate<Criterion> orParsing(Predicate<Criterion> covers) {
        return criterion -> covers.test(criterion) || !criterion.inWcag22();
    }
}
