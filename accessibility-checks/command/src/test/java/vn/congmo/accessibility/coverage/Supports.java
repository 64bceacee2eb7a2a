package vn.congmo.accessibility.coverage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Plan;
import vn.congmo.accessibility.pages.Source;
import vn.congmo.accessibility.site.SiteChecks;

/// Collects what runs for each criterion: our rules by their list, all else by running it on a page, where each rule leaves a finding at least to say
/// that it does not apply. Criteria of the HTML checker's faults are in its source.
final class Supports {

    private static final String PAGE = "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Trang thử</title></head><body><main><h1>Trang thử</h1><a href=\"#a\" id=\"a\">Đầu trang</a></main></body></html>";
    private static final Path EXAMPLES = Path.of("..", "rules", "src", "test", "resources", "rules");
    private static final Path BROWSER = Path.of("..", "browser", "src", "main", "java", "vn", "congmo", "accessibility", "browser");
    private static final Path FAULTS = Path.of("..", "nu", "src", "main", "java", "vn", "congmo", "accessibility", "nu", "Fault.java");
    private static final Pattern OWN_RULE = Pattern.compile("OwnRule\\(\\s*\"(browser/[a-z-]+)\"");
    private static final Pattern FAULT = Pattern.compile("(?m)^    ([A-Z_]+)\\(\".*\", \"([0-9.]+)\"\\)");

    // Rules of axe-core that never fail by themselves: reviewOnFail in its sources, and captions, which it only asks for.
    private static final Set<String> AXE_ASKS = Set.of("axe/bypass", "axe/duplicate-id-aria", "axe/frame-title-unique", "axe/no-autoplay-audio", "axe/aria-braille-equivalent",
            "axe/video-caption");

    // Whether two targets serve one purpose is for a person to say.
    private static final Set<String> SITE_ASKS = Set.of("site/same-text-same-target");

    private final Map<String, Set<String>> rules = new TreeMap<>();
    private final Set<String> failing = new HashSet<>();

    static Supports collected() throws IOException {
        var found = new Supports();
        found.staticRules();
        found.browserChecks();
        found.faults();
        found.siteRules();
        return found;
    }

    List<Support> of(String criterion) {
        return Support.sorted(rules.getOrDefault(criterion, Set.of()).stream().map(rule -> new Support(rule, failing.contains(rule))).toList());
    }

    /// Ids of everything that ran for some criterion.
    Set<String> all() {
        var all = new TreeSet<String>();
        rules.values().forEach(all::addAll);
        return all;
    }

    /// A rule that can fail has an example page where it does.
    private void staticRules() throws IOException {
        for (var rule : StaticChecks.rules()) {
            rule.criteria().forEach(criterion -> add(criterion, rule.id()));
            try (Stream<Path> pages = Files.list(EXAMPLES.resolve(rule.id()))) {
                if (pages.anyMatch(page -> page.getFileName().toString().startsWith("failed-"))) failing.add(rule.id());
            }
        }
    }

    private void browserChecks() throws IOException {
        failing.addAll(checksThatFail());
        try (var server = PageServer.start()) {
            URI address = server.page("/", PAGE);
            var runs = new PageChecks(new Plan(false, List.of(Setting.usual())), Clock.systemUTC()).check(new Source(address, PAGE), run -> { }).runs();
            for (var finding : runs.getLast().report().findings()) {
                finding.criteria().forEach(criterion -> add(criterion, finding.rule()));
                if (finding.rule().startsWith("axe/") && !AXE_ASKS.contains(finding.rule())) failing.add(finding.rule());
            }
        }
    }

    private static Set<String> checksThatFail() throws IOException {
        var fail = new HashSet<String>();
        try (Stream<Path> sources = Files.list(BROWSER)) {
            for (var source : sources.toList()) {
                var code = Files.readString(source);
                if (code.contains("failed(")) OWN_RULE.matcher(code).results().forEach(rule -> fail.add(rule.group(1)));
            }
        }
        return fail;
    }

    private void faults() throws IOException {
        FAULT.matcher(Files.readString(FAULTS)).results().forEach(fault -> {
            var rule = "nu/" + fault.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
            add(fault.group(2), rule);
            failing.add(rule);
        });
    }

    private void siteRules() {
        SiteChecks.criteria().forEach((rule, criteria) -> {
            criteria.forEach(criterion -> add(criterion, rule));
            if (!SITE_ASKS.contains(rule)) failing.add(rule);
        });
    }

    private void add(String criterion, String rule) {
        rules.computeIfAbsent(criterion, none -> new TreeSet<>()).add(rule);
    }
}
