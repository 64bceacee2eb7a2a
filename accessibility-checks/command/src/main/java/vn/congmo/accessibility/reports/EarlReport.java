package vn.congmo.accessibility.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.StaticChecks;

/// Writes results as EARL in JSON-LD, in the shape that W3C takes for ACT implementation reports: a graph of test subjects, each with
/// its assertions, and at the end who asserts. Rules that passed or found nothing to test are asserted too.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/report/earl/">EARL reporting format</a>
/// @see <a href="https://www.w3.org/TR/EARL10-Schema/">EARL 1.0 Schema</a>
public final class EarlReport implements ResultWriter {

    private static final String CONTEXT = "https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json";
    private static final String ASSERTOR = "_:congmo";
    private static final String VERSION = "0.1.0";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, List<String>> ACT_RULES =
            StaticChecks.rules().stream().collect(Collectors.toMap(Rule::id, Rule::actRules));

    private final JsonGenerator json;
    private final TreeSet<String> engines = new TreeSet<>();

    public EarlReport(Writer out) {
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("@context", CONTEXT);
        json.writeName("@graph");
        json.writeStartArray();
    }

    /// The whole report on a few pages.
    public static String of(List<CheckedPage> pages) {
        var text = new StringWriter();
        try (var report = new EarlReport(text)) {
            pages.forEach(report::add);
        }
        return text.toString();
    }

    @Override
    public void add(PageResult result) throws IOException {
        add(result.page());
    }

    /// One TestSubject with an Assertion for each finding; a rule that passed on every element of a run is asserted once.
    public void add(CheckedPage page) {
        page.runs().stream().filter(run -> !run.isManual()).forEach(run -> engines.add(run.report().engine()));
        var assertions = page.runs().stream().flatMap(run -> telling(run.report().findings()).map(finding -> assertion(run, finding))).toList();
        json.writePOJO(ordered("@type", "TestSubject", "source", page.address(), "assertions", assertions));
    }

    @Override
    public void close() {
        var release = ordered("@type", "Version", "revision", VERSION);
        json.writePOJO(ordered("@id", ASSERTOR, "@type", List.of("Assertor", "Software"), "name", "Cổng Mở", "release", release, "description", String.join("; ", engines)));
        json.close();
    }

    /// Without the many elements that passed: the first of them stands for a rule that found nothing else.
    private static Stream<Finding> telling(List<Finding> findings) {
        var told = new HashSet<String>();
        findings.stream().filter(finding -> finding.outcome() != Outcome.PASSED).forEach(finding -> told.add(finding.rule()));
        return findings.stream().filter(finding -> finding.outcome() != Outcome.PASSED || told.add(finding.rule()));
    }

    private static Map<String, Object> assertion(Run run, Finding finding) {
        return ordered("@type", "Assertion", "mode", run.isManual() ? "earl:manual" : "earl:automatic", "assertedBy", assertor(run), "test", test(finding), "result", result(run, finding));
    }

    private static Object assertor(Run run) {
        return run.isManual() ? ordered("@type", "Assertor", "name", run.report().engine()) : ASSERTOR;
    }

    /// What W3C counts as a requirement is a success criterion; ACT rules are told beside.
    private static Map<String, Object> test(Finding finding) {
        var criteria = finding.criteria().stream().flatMap(number -> Catalogue.criterion(number).stream()).map(c -> c.address().toString()).toList();
        var test = ordered("@type", "TestCase", "title", finding.rule(), "isPartOf", criteria);
        var rules = ACT_RULES.getOrDefault(finding.rule(), List.of()).stream()
                .map(id -> "https://www.w3.org/WAI/standards-guidelines/act/rules/" + id + "/").toList();
        if (!rules.isEmpty()) {
            test.put("dct:references", rules);
        }
        return test;
    }

    private static Map<String, Object> result(Run run, Finding finding) {
        var result = ordered("@type", "TestResult", "outcome", "earl:" + name(finding.outcome()), "dct:date", run.report().at().toString());
        if (!finding.target().selector().isEmpty() && finding.outcome() != Outcome.PASSED) {
            result.put("pointer", ordered("@type", "ptr:CSSSelectorPointer", "expression", finding.target().selector()));
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
