package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import vn.congmo.accessibility.Finding;

/// Every page can be found in two ways at least: a navigation, links in the text of other pages, a site map, search.
/// Pages that are steps of a process (they have a query) are asked about, and so is everything when a limit cut the walk.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#multiple-ways">WCAG 2.2, SC 2.4.5 (AA)</a>
final class MoreThanOneWay extends SiteRule {

    MoreThanOneWay() {
        super("more-than-one-way", "2.4.5");
    }

    @Override
    List<Finding> check(Site site) {
        if (site.pages().size() < 2) {
            return List.of();
        }
        var ways = ways(site);
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            var found = ways.getOrDefault(page.address(), Set.of());
            if (found.size() < 2 && page != site.pages().iterator().next()) {
                var evidence = Map.of("page", page.address(), "ways", String.join(", ", found));
                var sure = site.whole() && !page.address().contains("?");
                findings.add(sure ? failed("one-way", page.address(), page.title(), evidence) : cannotTell("one-way-seen", page.address(), page.title(), evidence));
            }
        }
        return findings;
    }

    private static Map<String, Set<String>> ways(Site site) {
        var search = site.pages().stream().anyMatch(PageFacts::search);
        var ways = new HashMap<String, Set<String>>();
        for (var page : site.pages()) {
            if (search && !page.noIndex()) {
                ways.computeIfAbsent(page.address(), p -> new TreeSet<>()).add("search");
            }
            for (var link : page.links()) {
                if (!link.page().equals(page.address())) {
                    var way = page.siteMap() ? "site map" : link.isRepeated() ? "navigation" : "links";
                    ways.computeIfAbsent(link.page(), p -> new TreeSet<>()).add(way);
                }
            }
        }
        return ways;
    }
}
