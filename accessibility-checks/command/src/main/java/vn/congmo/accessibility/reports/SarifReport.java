package vn.congmo.accessibility.reports;

import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Finding;

/// Writes results as SARIF 2.1.0, which code hosts and editors show beside the lines. Barriers are errors, advice notes, questions reviews.
///
/// @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
public final class SarifReport implements ResultWriter {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Words words;
    private final JsonGenerator json;
    private final Map<String, Map<String, Object>> rules = new TreeMap<>();

    public SarifReport(Words words, Writer out) {
        this.words = words;
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeName("runs");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeStringProperty("language", words.locale().toLanguageTag());
        json.writeName("results");
        json.writeStartArray();
    }

    @Override
    public void add(PageResult result) {
        result.barriers().forEach(seen -> write(result, seen, "fail", "error", null));
        result.advice().forEach(seen -> write(result, seen, "fail", "note", null));
        result.questions().forEach(seen -> write(result, seen, "review", "none", null));
        result.untested().forEach(seen -> write(result, seen, "open", "none", null));
        result.ignored().forEach(ignored -> write(result, ignored.seen(), "fail", "error", ignored));
    }

    /// The rules that were met come last; SARIF lays down no order.
    @Override
    public void close() {
        json.writeEndArray();
        json.writePOJOProperty("tool", Map.of("driver", ordered("name", "Cổng Mở", "version", "0.1.0", "rules", List.copyOf(rules.values()))));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void write(PageResult page, Seen seen, String kind, String level, @Nullable Ignored ignored) {
        var finding = seen.finding();
        var explained = words.explain(finding);
        rules.computeIfAbsent(finding.rule(), id -> rule(id, finding));
        var result = ordered("ruleId", finding.rule(), "kind", kind, "level", level,
                "message", Map.of("text", explained.problem() + " " + explained.mend()), "locations", List.of(location(page, finding)),
                "partialFingerprints", Map.of("congmo/v1", finding.fingerprint()), "properties", Map.of("runs", seen.runs(), "criteria", finding.criteria()));
        if (ignored != null) {
            result.put("suppressions", List.of(ordered("kind", "external", "status", "accepted", "justification", words.ignored(ignored))));
        }
        json.writePOJO(result);
    }

    private Map<String, Object> rule(String id, Finding finding) {
        var explained = words.explain(finding);
        var rule = ordered("id", id, "shortDescription", Map.of("text", explained.title()), "help", Map.of("text", explained.excluded() + " " + explained.mend()),
                "properties", Map.of("tags", finding.criteria()));
        finding.criteria().stream().findFirst().flatMap(Catalogue::criterion).ifPresent(criterion -> rule.put("helpUri", criterion.address().toString()));
        return rule;
    }

    private static Map<String, Object> location(PageResult page, Finding finding) {
        var target = finding.target();
        var physical = ordered("artifactLocation", Map.of("uri", uri(page.page().address())));
        if (target.line() > 0) {
            physical.put("region", ordered("startLine", target.line(), "startColumn", Math.max(1, target.column()), "snippet", Map.of("text", target.excerpt())));
        }
        var location = ordered("physicalLocation", physical);
        if (!target.selector().isEmpty()) {
            location.put("logicalLocations", List.of(ordered("fullyQualifiedName", target.selector(), "kind", "element")));
        }
        return location;
    }

    /// Files below the working folder by their path from it, as code hosts want them.
    private static String uri(String address) {
        if (!address.startsWith("file:")) {
            return address.replace(" ", "%20");
        }
        var here = Path.of("").toAbsolutePath().toUri();
        return here.relativize(URI.create(address)).toString();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
