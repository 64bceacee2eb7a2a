package vn.congmo.accessibility.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Catalogue;

/// Lays results out for the report's template, grouped by criterion.
final class ReportViews {

    private static final Set<String> TOLD_ELSEWHERE = Set.of("message", "help", "helpUrl");

    private final Words words;

    ReportViews(Words words) {
        this.words = words;
    }

    ReportView of(List<PageResult> results, String style) {
        var pages = new ArrayList<ReportView.Page>();
        results.forEach(result -> pages.add(page("page-" + (pages.size() + 1), result)));
        var day = results.isEmpty() ? "" : words.day(results.getFirst().page().at());
        return new ReportView(words.locale().getLanguage(), style, words.say("report.made", day), pages);
    }

    private ReportView.Page page(String id, PageResult result) {
        var parts = List.of(part(id, "barriers", result.barriers()), part(id, "questions", result.questions()),
                part(id, "advice", result.advice()), part(id, "untested", result.untested()));
        var ran = result.page().runs().stream().map(run -> run.report().engine()).distinct().collect(Collectors.joining("; "));
        return new ReportView.Page(id, result.page().address(), words.result(result), result.barriers().size(), result.questions().size(),
                result.advice().size(), result.untested().size(), ran, parts.stream().filter(part -> !part.groups().isEmpty()).toList());
    }

    private ReportView.Part part(String page, String kind, List<Seen> all) {
        var groups = new LinkedHashMap<String, List<Seen>>();
        all.forEach(seen -> groups.computeIfAbsent(words.criteria(seen.finding()), title -> new ArrayList<>()).add(seen));
        return new ReportView.Part(page + "-" + kind, words.say("report." + kind), words.say("report." + kind + ".intro"),
                groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue())).toList());
    }

    private ReportView.Group group(String title, List<Seen> all) {
        var address = all.getFirst().finding().criteria().stream().findFirst().flatMap(Catalogue::criterion).map(c -> c.address().toString()).orElse("");
        return new ReportView.Group(title, address, all.stream().map(this::entry).toList());
    }

    private ReportView.Entry entry(Seen seen) {
        var finding = seen.finding();
        var explained = words.explain(finding);
        var target = finding.target();
        var evidence = finding.evidence().entrySet().stream().filter(e -> !TOLD_ELSEWHERE.contains(e.getKey())).sorted(Map.Entry.comparingByKey())
                .map(e -> new ReportView.Measured(e.getKey(), e.getValue())).toList();
        var foreign = finding.evidence().getOrDefault("message", "");
        var problem = foreign.isEmpty() ? explained.problem() : explained.problem().replace(foreign, "");
        return new ReportView.Entry(problem, foreign, target.line() > 0 ? String.valueOf(target.line()) : "",
                target.selector(), target.excerpt(), explained.excluded(), explained.mend(), finding.rule(), String.join(", ", seen.runs()), evidence);
    }
}
