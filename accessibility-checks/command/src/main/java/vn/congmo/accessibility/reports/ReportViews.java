package vn.congmo.accessibility.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Catalogue;

/// Lays a page's result out for the report's template, grouped by criterion.
final class ReportViews {

    private static final Set<String> TOLD_ELSEWHERE = Set.of("message", "help", "helpUrl");

    private final Words words;

    ReportViews(Words words) {
        this.words = words;
    }

    /// @param id     of its section
    /// @param source says where a picture is kept
    ReportView.Page page(String id, PageResult result, Function<Picture, String> source) {
        var pictures = result.page().pictures();
        var parts = List.of(part(id, "barriers", result.barriers(), pictures, source), part(id, "questions", result.questions(), pictures, source),
                part(id, "advice", result.advice(), pictures, source), part(id, "untested", result.untested(), List.of(), source), ignored(id, result.ignored()));
        var ran = engines(result, run -> !run.isManual());
        var judged = engines(result, Run::isManual);
        return new ReportView.Page(id, words.page(result.page().address()), words.result(result), ran, judged, parts.stream().filter(part -> !part.groups().isEmpty()).toList());
    }

    private static String engines(PageResult result, Predicate<Run> which) {
        return result.page().runs().stream().filter(which).map(run -> run.report().engine()).distinct().collect(Collectors.joining("; "));
    }

    private ReportView.Part part(String page, String kind, List<Seen> all, List<Picture> pictures, Function<Picture, String> source) {
        return part(page, kind, all, seen -> entry(seen, "", shots(seen, pictures, source)));
    }

    private ReportView.Part ignored(String page, List<Ignored> all) {
        var why = all.stream().collect(Collectors.toMap(Ignored::seen, words::ignored, (first, again) -> first));
        return part(page, "ignored", all.stream().map(Ignored::seen).toList(), seen -> entry(seen, why.get(seen), List.of()));
    }

    private ReportView.Part part(String page, String kind, List<Seen> all, Function<Seen, ReportView.Entry> entry) {
        var groups = new LinkedHashMap<String, List<Seen>>();
        all.forEach(seen -> groups.computeIfAbsent(words.criteria(seen.finding()), title -> new ArrayList<>()).add(seen));
        return new ReportView.Part(page + "-" + kind, words.say("report." + kind), words.say("report." + kind + ".intro"),
                groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue(), entry)).toList());
    }

    private static ReportView.Group group(String title, List<Seen> all, Function<Seen, ReportView.Entry> entry) {
        var address = all.getFirst().finding().criteria().stream().findFirst().flatMap(Catalogue::criterion).map(c -> c.address().toString()).orElse("");
        return new ReportView.Group(title, address, all.stream().map(entry).toList());
    }

    private ReportView.Entry entry(Seen seen, String ignored, List<ReportView.Shot> shots) {
        var finding = seen.finding();
        var explained = words.explain(finding);
        var target = finding.target();
        var evidence = finding.evidence().entrySet().stream().filter(e -> !TOLD_ELSEWHERE.contains(e.getKey())).sorted(Map.Entry.comparingByKey())
                .map(e -> new ReportView.Measured(e.getKey(), e.getValue())).toList();
        var foreign = isForeign(finding.rule()) ? finding.evidence().getOrDefault("message", "") : "";
        var problem = foreign.isEmpty() ? explained.problem() : explained.problem().replace(foreign, "");
        return new ReportView.Entry(problem, foreign, target.line() > 0 ? String.valueOf(target.line()) : "",
                target.selector(), target.excerpt(), explained.excluded(), explained.mend(), finding.rule(), String.join(", ", seen.runs()), evidence, ignored, shots);
    }

    private List<ReportView.Shot> shots(Seen seen, List<Picture> pictures, Function<Picture, String> source) {
        return pictures.stream().filter(picture -> picture.selector().equals(seen.finding().target().selector())).limit(1)
                .map(picture -> new ReportView.Shot(source.apply(picture), words.say("report.picture.alternative", picture.setting(), words.criteria(seen.finding())), picture.width(), picture.height()))
                .toList();
    }

    /// axe-core and Nu speak English; so does the browser when it fails. A page's own failure is told in the reader's language.
    private static boolean isForeign(String rule) {
        return rule.contains("/") || rule.equals("axe");
    }
}
