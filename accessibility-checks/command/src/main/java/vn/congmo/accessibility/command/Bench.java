package vn.congmo.accessibility.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Source;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.EarlReport;

/// Answers one JSON object per line with one per line, so that the engine can be scored beside others.
///
/// In: `{"id","url","file"}`. Out: `{"id","ms","results":[{"rule","outcome","criteria"}]}`, with one result `untested` and `"error"` in words
/// where a page could not be read or checked.
/// The source is read from the file where one is named, else from the address; the browser opens the address.
final class Bench {

    private static final System.Logger LOG = System.getLogger(Bench.class.getName());
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PageChecks checks;
    private final Sources sources;
    private final Texts texts;

    Bench(PageChecks checks, Sources sources, Texts texts) {
        this.checks = checks;
        this.sources = sources;
        this.texts = texts;
    }

    /// @return true when every line was answered with results
    boolean run(BufferedReader in, PrintWriter out) throws IOException {
        var whole = true;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            var answer = answer(line);
            whole &= !answer.containsKey("error");
            out.println(JSON.writeValueAsString(answer));
            out.flush();
        }
        return whole;
    }

    private Map<String, Object> answer(String line) {
        var answer = new LinkedHashMap<String, Object>();
        try {
            var asked = JSON.readTree(line);
            // As it was given: who asks by number looks for that number.
            answer.put("id", asked.hasNonNull("id") ? asked.get("id") : "");
            var source = source(asked);
            var start = System.nanoTime();
            var page = checks.check(source, run -> {});
            answer.put("ms", (System.nanoTime() - start) / 1_000_000.0);
            answer.put("results", results(page));
        } catch (JacksonException e) {
            untested(answer, texts.say("bench.line", line));
        } catch (Unreadable e) {
            untested(answer, texts.say(e.key(), e.values()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "Checking " + line + " broke", e);
            untested(answer, texts.say("page.threw", answer.getOrDefault("id", ""), e));
        }
        return answer;
    }

    /// Nothing is known of the page, and the next line is answered all the same.
    private static void untested(Map<String, Object> answer, String why) {
        answer.putIfAbsent("id", "");
        answer.put("ms", 0);
        answer.put("results", List.of(Map.of("rule", "page", "outcome", "untested", "criteria", List.of())));
        answer.put("error", why);
    }

    private Source source(JsonNode asked) throws Unreadable {
        var file = text(asked, "file");
        var url = text(asked, "url");
        if (file.isEmpty() && url.isEmpty()) {
            throw new Unreadable("bench.line", asked);
        }
        var read = sources.read(file.or(() -> url).orElseThrow());
        return url.isEmpty() ? read : new Source(address(url.get()), read.html(), read.file());
    }

    private static URI address(String url) throws Unreadable {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("page.address", url);
        }
    }

    private static List<Map<String, Object>> results(CheckedPage page) {
        return page.runs().stream().flatMap(run -> run.report().findings().stream()).map(finding -> {
            var result = new LinkedHashMap<String, Object>();
            result.put("rule", finding.rule());
            result.put("outcome", EarlReport.name(finding.outcome()));
            result.put("criteria", finding.criteria());
            return (Map<String, Object>) result;
        }).distinct().toList();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(n -> !n.isNull()).map(JsonNode::asString);
    }
}
