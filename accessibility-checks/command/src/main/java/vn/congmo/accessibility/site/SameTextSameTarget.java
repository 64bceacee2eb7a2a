package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// Links with the same words in the header, navigation or footer of two pages of a language lead to the same place.
/// Whether two places serve one purpose is for a person to say.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#link-purpose-in-context">WCAG 2.2, SC 2.4.4 (A)</a>
final class SameTextSameTarget extends SiteRule {

    private record Seen(String target, String page) {}

    SameTextSameTarget() {
        super("same-text-same-target", "2.4.4");
    }

    @Override
    List<Finding> check(Site site) {
        var first = new HashMap<List<String>, Seen>();
        var told = new HashSet<List<String>>();
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            // A link to another version of this very page, or to a place on it, leads elsewhere from every page.
            page.links().stream().filter(l -> l.isRepeated() && !l.name().isEmpty() && l.language().isEmpty() && !l.page().equals(page.address())).forEach(link -> {
                var key = List.of(page.language(), link.block(), link.name().toLowerCase(Locale.ROOT));
                var known = first.putIfAbsent(key, new Seen(link.page(), page.address()));
                if (known != null && !known.target().equals(link.page()) && told.add(key)) {
                    findings.add(cannotTell("other-target", page.address(), link.name(), Map.of("name", link.name(), "page", page.address(), "target", link.page(),
                            "otherPage", known.page(), "otherTarget", known.target())));
                }
            });
        }
        return findings;
    }
}
