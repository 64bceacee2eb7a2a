package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// Pages have titles of their own. Two pages with one title and different headings are told apart by their headings only, which fails;
/// with the same heading, a person is asked whether they are parts of one text.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#page-titled">WCAG 2.2, SC 2.4.2 (A)</a>
final class TitlesAreUnique extends SiteRule {

    TitlesAreUnique() {
        super("titles-are-unique", "2.4.2");
    }

    @Override
    List<Finding> check(Site site) {
        var first = new HashMap<String, PageFacts>();
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            var title = page.title().strip();
            var known = title.isEmpty() ? null : first.putIfAbsent(title, page);
            if (known != null) {
                var evidence = Map.of("title", title, "page", page.address(), "other", known.address());
                findings.add(known.heading().equals(page.heading()) ? cannotTell("same-title-same-heading", page.address(), title, evidence)
                        : failed("same-title", page.address(), title, evidence));
            }
        }
        return findings;
    }
}
