package vn.congmo.accessibility.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congmo.accessibility.Catalogue;

/// Counts what was found, by page, criterion and rule, while pages come and go.
final class Overview {

    /// Pages that are named in each line.
    private static final int NAMED = 5;

    private final Words words;
    private final List<ReportView.Row> pages = new ArrayList<>();
    private final Map<String, Line> criteria = new TreeMap<>();
    private final Map<String, Line> rules = new TreeMap<>();

    private static final class Line {
        private final String name;
        private final String href;
        private final String code;
        private int barriers;
        private int questions;
        private final Map<String, ReportView.Where> where = new LinkedHashMap<>();

        Line(String name, String href, String code) {
            this.name = name;
            this.href = href;
            this.code = code;
        }

        ReportView.Row row() {
            return new ReportView.Row(name, href, code, barriers, questions, 0, 0, where.values().stream().limit(NAMED).toList(), Math.max(0, where.size() - NAMED));
        }
    }

    Overview(Words words) {
        this.words = words;
    }

    /// @param href where the page's own part of the report stands
    void add(PageResult result, String href) {
        var address = result.page().address();
        pages.add(new ReportView.Row(words.page(address), href, "", result.barriers().size(), result.questions().size(), result.untested().size(), result.ignored().size(), List.of(), 0));
        var where = new ReportView.Where(words.page(address), href);
        result.barriers().forEach(seen -> count(seen, true, where));
        result.questions().forEach(seen -> count(seen, false, where));
    }

    private void count(Seen seen, boolean barrier, ReportView.Where where) {
        var finding = seen.finding();
        var title = words.criteria(finding);
        var address = finding.criteria().stream().findFirst().flatMap(Catalogue::criterion).map(c -> c.address().toString()).orElse("");
        add(criteria.computeIfAbsent(PageResult.firstCriterion(finding) + title, key -> new Line(title, address, "")), barrier, where);
        add(rules.computeIfAbsent(finding.rule(), id -> new Line(words.explain(finding).title(), "", id)), barrier, where);
    }

    private static void add(Line line, boolean barrier, ReportView.Where where) {
        line.barriers += barrier ? 1 : 0;
        line.questions += barrier ? 0 : 1;
        line.where.putIfAbsent(where.href(), where);
    }

    List<ReportView.Row> pages() {
        return pages;
    }

    List<ReportView.Row> criteria() {
        return criteria.values().stream().map(Line::row).toList();
    }

    List<ReportView.Row> rules() {
        return rules.values().stream().map(Line::row).toList();
    }
}
