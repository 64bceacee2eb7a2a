package vn.congmo.accessibility.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congmo.accessibility.Finding;

/// A link that announces a language leads to a page in that language, and the versions of a page name each other.
/// No criterion asks for it; readers who chose a language do.
final class LanguageVersions extends SiteRule {

    LanguageVersions() {
        super("language-versions");
    }

    @Override
    List<Finding> check(Site site) {
        var told = new HashSet<List<String>>();
        var findings = new ArrayList<Finding>();
        for (var page : site.pages()) {
            Stream.concat(page.links().stream(), page.alternate().stream()).filter(link -> !link.language().isEmpty() && !link.language().equals("x")).forEach(link -> {
                var target = site.page(link.page());
                if (target.isEmpty() || !told.add(List.of(page.address(), link.page(), link.language()))) {
                    return;
                }
                var evidence = Map.of("announced", link.language(), "found", target.get().language(), "page", page.address(), "target", link.page());
                if (!target.get().language().equals(link.language())) {
                    findings.add(failed("other-language", page.address(), link.name(), evidence));
                } else if (page.alternate().contains(link) && !target.get().address().equals(page.address()) && !names(target.get(), page)) {
                    findings.add(failed("one-sided", page.address(), link.name(), evidence));
                }
            });
        }
        return findings;
    }

    private static boolean names(PageFacts version, PageFacts page) {
        return version.alternate().stream().anyMatch(link -> link.page().equals(page.address()));
    }
}
