package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// A navigation that stands on several pages has its links in the same order on all of them. More or fewer links are no fault.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#consistent-navigation">WCAG 2.2, SC 3.2.3 (AA)</a>
final class ConsistentNavigation extends SiteRule {

    private record First(String page, List<String> targets, Map<String, String> names) {}

    ConsistentNavigation() {
        super("consistent-navigation", "3.2.3");
    }

    @Override
    List<Finding> check(Site site) {
        var first = new HashMap<List<String>, First>();
        var told = new LinkedHashSet<List<String>>();
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            for (var block : blocks(page).entrySet()) {
                var key = List.of(page.language(), block.getKey());
                var links = block.getValue();
                var names = new HashMap<String, String>();
                links.forEach(link -> names.putIfAbsent(link.page(), link.name()));
                var targets = links.stream().map(Link::page).distinct().toList();
                var model = first.putIfAbsent(key, new First(page.address(), targets, names));
                var moved = model == null ? "" : moved(model.targets(), targets);
                if (!moved.isEmpty() && told.add(List.of(page.address(), block.getKey()))) {
                    findings.add(failed("other-order", page.address(), names.get(moved), Map.of("block", block.getKey(), "link", names.get(moved), "page", page.address(), "other", model.page())));
                }
            }
        }
        return findings;
    }

    private static Map<String, List<Link>> blocks(PageFacts page) {
        var blocks = new LinkedHashMap<String, List<Link>>();
        page.links().stream().filter(Link::isRepeated).forEach(link -> blocks.computeIfAbsent(link.block(), b -> new ArrayList<>()).add(link));
        return blocks;
    }

    /// The first target that stands elsewhere among those that both have; empty when all keep their order.
    private static String moved(List<String> model, List<String> targets) {
        var here = targets.stream().filter(model::contains).toList();
        var there = model.stream().filter(targets::contains).toList();
        for (var i = 0; i < here.size(); i++) {
            if (!here.get(i).equals(there.get(i))) {
                return here.get(i);
            }
        }
        return "";
    }
}
