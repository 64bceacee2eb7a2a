package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Finding;

/// A link of header, navigation or footer has the same name on all pages of a language. Names without one word in common fail;
/// other differences are asked about.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#consistent-identification">WCAG 2.2, SC 3.2.4 (AA)</a>
final class ConsistentIdentification extends SiteRule {

    private record Named(String name, String page) {}

    ConsistentIdentification() {
        super("consistent-identification", "3.2.4");
    }

    @Override
    List<Finding> check(Site site) {
        var first = new HashMap<List<String>, Named>();
        var told = new HashSet<List<String>>();
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            // Two links to one place on the same page, such as logo and first entry, may have two names.
            var names = page.links().stream().filter(l -> l.isRepeated() && !l.name().isEmpty())
                    .collect(Collectors.groupingBy(l -> List.of(page.language(), l.block(), l.target()), Collectors.mapping(Link::name, Collectors.toSet())));
            names.forEach((key, own) -> {
                if (own.size() > 1) {
                    return;
                }
                var name = own.iterator().next();
                var known = first.putIfAbsent(key, new Named(name, page.address()));
                if (known != null && !known.name().equalsIgnoreCase(name) && told.add(List.of(key.get(1), key.get(2), name))) {
                    var evidence = Map.of("name", name, "other", known.name(), "page", page.address(), "otherPage", known.page());
                    findings.add(haveCommonWord(name, known.name()) ? cannotTell("similar-names", page.address(), name, evidence)
                            : failed("other-name", page.address(), name, evidence));
                }
            });
        }
        return findings;
    }

    private static boolean haveCommonWord(String one, String other) {
        var words = words(one);
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }
}
