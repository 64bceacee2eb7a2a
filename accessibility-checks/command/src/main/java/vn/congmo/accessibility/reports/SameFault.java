package vn.congmo.accessibility.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import vn.congmo.accessibility.Finding;

/// Several engines may report one fault. It is told once, by the engine that explains it best.
final class SameFault {

    private SameFault() {}

    /// Keeps of each criterion and start tag what the first engine found: our rules, the browser, Nu, axe.
    static List<Seen> toldOnce(List<Seen> all) {
        var kept = new ArrayList<Seen>();
        var places = new HashMap<List<String>, Seen>();
        for (var seen : all.stream().sorted(Comparator.comparing(s -> rank(s.finding().rule()))).toList()) {
            var keys = keys(seen.finding());
            var earlier = keys.stream().map(places::get).filter(e -> e != null && rank(e.finding().rule()) < rank(seen.finding().rule())).findFirst();
            if (earlier.isEmpty()) {
                kept.add(seen);
                keys.forEach(key -> places.putIfAbsent(key, seen));
            }
        }
        return all.stream().filter(new HashSet<>(kept)::contains).toList();
    }

    private static List<List<String>> keys(Finding finding) {
        var tag = startTag(finding.target().excerpt());
        return finding.criteria().stream().map(criterion -> List.of(criterion, tag)).toList();
    }

    /// A start tag in one spelling: sources and browsers quote and order attributes in ways of their own.
    private static String startTag(String excerpt) {
        var element = Jsoup.parse(excerpt, "", Parser.xmlParser()).firstElementChild();
        if (element == null) {
            return excerpt;
        }
        var attributes = new TreeMap<String, String>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        return element.tagName() + attributes;
    }

    private static int rank(String rule) {
        var engine = rule.contains("/") ? rule.substring(0, rule.indexOf('/')) : "";
        return List.of("", "browser", "nu", "axe").indexOf(engine);
    }
}
