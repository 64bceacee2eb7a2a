package vn.congmo.accessibility.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.StaticChecks;

/// Writes results as EARL in JSON-LD, in the shape that W3C takes for ACT implementation reports.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/report/earl/">EARL reporting format</a>
/// @see <a href="https://www.w3.org/TR/EARL10-Schema/">EARL 1.0 Schema</a>
public final class EarlReport {

    private static final String CONTEXT = "https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json";
    private static final String ASSERTOR = "_:congmo";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, List<String>> actRules =
            StaticChecks.rules().stream().collect(Collectors.toMap(Rule::id, Rule::actRules));

    /// One TestSubject for each page, with an Assertion for each finding.
    public String write(List<CheckedPage> pages) {
        var graph = new ArrayList<Object>();
        graph.add(assertor(pages));
        pages.forEach(page -> graph.add(subject(page)));
        return JSON.writeValueAsString(ordered("@context", CONTEXT, "@graph", graph));
    }

    private static Map<String, Object> assertor(List<CheckedPage> pages) {
        var engines = pages.stream().flatMap(p -> p.runs().stream()).map(r -> r.report().engine()).distinct().sorted();
        return ordered("@id", ASSERTOR, "@type", List.of("Assertor", "Software"), "name", "Cổng Mở",
                "description", engines.collect(Collectors.joining("; ")));
    }

    private Map<String, Object> subject(CheckedPage page) {
        var assertions = page.runs().stream()
                .flatMap(run -> run.report().findings().stream().map(finding -> assertion(run, finding))).toList();
        return ordered("@type", "TestSubject", "source", page.address(), "assertions", assertions);
    }

    private Map<String, Object> assertion(Run run, Finding finding) {
        var test = ordered("@type", "TestCase", "title", finding.rule(), "isPartOf", requirements(finding));
        return ordered("@type", "Assertion", "mode", "earl:automatic", "assertedBy", ASSERTOR, "test", test, "result", result(run, finding));
    }

    /// The criteria and the ACT rules that the finding's rule belongs to, by their addresses.
    private List<String> requirements(Finding finding) {
        var criteria = finding.criteria().stream().flatMap(number -> Catalogue.criterion(number).stream()).map(c -> c.address().toString());
        var rules = actRules.getOrDefault(finding.rule(), List.of()).stream()
                .map(id -> "https://www.w3.org/WAI/standards-guidelines/act/rules/" + id + "/");
        return Stream.concat(criteria, rules).toList();
    }

    private static Map<String, Object> result(Run run, Finding finding) {
        var result = ordered("@type", "TestResult", "outcome", "earl:" + name(finding.outcome()), "date", run.report().at().toString());
        if (!finding.target().selector().isEmpty()) {
            result.put("pointer", ordered("@type", "CSSSelectorPointer", "expression", finding.target().selector()));
        }
        if (!finding.reason().isEmpty()) {
            result.put("info", run.name() + ": " + finding.reason());
        }
        return result;
    }

    /// The outcome's name in EARL, without its prefix.
    public static String name(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case CANNOT_TELL -> "cantTell";
            case INAPPLICABLE -> "inapplicable";
            case UNTESTED -> "untested";
        };
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
