package vn.congmo.accessibility.site;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.accessibility.pages.Addresses;
import vn.congmo.accessibility.pages.Sources;

/// What each site asks of programs in robots.txt (RFC 9309). A site without one allows everything.
final class Robots {

    private static final Set<String> NAMES = Set.of("congmo-check");

    private final Sources sources;
    private final Map<String, SimpleRobotRules> rules = new HashMap<>();

    Robots(Sources sources) {
        this.sources = sources;
    }

    boolean allow(URI address) {
        return of(address).isAllowed(address.toString());
    }

    /// Addresses of the sitemaps that the site names.
    List<String> siteMaps(URI address) {
        return of(address).getSitemaps();
    }

    private SimpleRobotRules of(URI address) {
        return rules.computeIfAbsent(Addresses.origin(address), origin -> {
            var file = URI.create(origin + "/robots.txt");
            return sources.raw(file).map(text -> new SimpleRobotRulesParser().parseContent(file.toString(), text, "text/plain", NAMES))
                    .orElseGet(() -> new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));
        });
    }
}
