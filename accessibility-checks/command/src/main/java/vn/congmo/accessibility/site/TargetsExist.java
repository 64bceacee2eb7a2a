package vn.congmo.accessibility.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.accessibility.Finding;

/// Links lead to pages that can be read, and to places that exist on them. No criterion asks for it; readers do.
/// Pages that the walk did not reach are not asked.
final class TargetsExist extends SiteRule {

    TargetsExist() {
        super("targets-exist");
    }

    @Override
    List<Finding> check(Site site) {
        var told = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            for (var link : page.links()) {
                if (site.broken().contains(link.page()) && told.add(link.page())) {
                    findings.add(failed("dead-page", page.address(), link.name(), Map.of("name", link.name(), "page", page.address(), "target", link.page())));
                }
                var target = site.page(link.page());
                var place = decoded(link.fragment());
                if (target.isPresent() && isMissing(place, target.get().anchors()) && told.add(link.target())) {
                    findings.add(failed("dead-place", page.address(), link.name(), Map.of("name", link.name(), "page", page.address(), "target", link.target(), "place", place)));
                }
            }
        }
        return findings;
    }

    /// `#top` leads to the top of every page; text fragments and routes of scripts name no element.
    private static boolean isMissing(String place, Set<String> anchors) {
        return !place.isEmpty() && !place.equalsIgnoreCase("top") && !place.startsWith(":~:") && !place.startsWith("/") && !place.startsWith("!") && !anchors.contains(place);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
