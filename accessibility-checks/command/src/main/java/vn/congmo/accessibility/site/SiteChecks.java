package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Finding;

/// Runs every rule about the pages of a site together.
public final class SiteChecks {

    private static final System.Logger LOG = System.getLogger(SiteChecks.class.getName());

    static final List<SiteRule> RULES = List.of(new ConsistentNavigation(), new ConsistentIdentification(), new MoreThanOneWay(),
            new TitlesAreUnique(), new SameTextSameTarget(), new TargetsExist(), new LanguageVersions());

    private SiteChecks() {}

    /// Each rule about the pages of a site together, with the criteria that fail with it; none for those that no criterion asks for.
    public static Map<String, List<String>> criteria() {
        return RULES.stream().collect(Collectors.toMap(SiteRule::id, SiteRule::criteria));
    }

    static List<Finding> of(Site site) {
        var findings = new ArrayList<Finding>();
        for (var rule : RULES) {
            try {
                var found = rule.check(site);
                findings.addAll(found.isEmpty() ? List.of(rule.passed()) : found);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.ERROR, "Rule " + rule.id() + " could not be run", fault);
                findings.add(rule.untested(fault));
            }
        }
        return findings;
    }
}
