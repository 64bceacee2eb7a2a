package vn.congmo.accessibility.bench;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congmo.accessibility.command.Texts;

/// Prints what the bench came to: by folder and engine, by criterion, by time.
final class Tables {

    private final Texts texts;
    private final PrintWriter out;
    private final List<Engine> engines;

    /// @param engines those that ran
    Tables(Texts texts, PrintWriter out, List<Engine> engines) {
        this.texts = texts;
        this.out = out;
        this.engines = engines;
    }

    void print(List<Answer> answers, Collection<String> criteria) {
        byFolder(answers);
        byCriterion(answers, criteria);
        byTime(answers);
        WorstMisses.print(answers, texts, out);
        var untested = answers.stream().filter(a -> !a.untested().isEmpty()).toList();
        if (!untested.isEmpty()) {
            out.println(texts.say("cases.untested", untested.size()));
            untested.forEach(a -> out.println("  " + a.of().id() + ": " + String.join(", ", a.untested())));
        }
    }

    private void byFolder(List<Answer> answers) {
        var table = new Table(2, titles("folder", "engine", "bad", "caught", "percent", "asked", "good", "false", "percent", "good-asked"));
        var folders = answers.stream().map(Answer::folder).collect(Collectors.toCollection(TreeSet::new));
        for (var folder : folders) {
            var within = answers.stream().filter(a -> a.folder().equals(folder)).toList();
            scores(table, folder, within);
            var statuses = within.stream().map(a -> a.of().status()).collect(Collectors.toCollection(TreeSet::new));
            if (statuses.size() > 1) {
                statuses.forEach(status -> scores(table, folder + ", " + status, only(within, a -> a.of().status().equals(status))));
            }
        }
        if (folders.size() > 1) {
            scores(table, texts.say("cases.all"), answers);
        }
        table.print(out);
    }

    private void scores(Table table, String name, List<Answer> answers) {
        for (var engine : engines) {
            var s = Score.of(answers, engine);
            table.row(name, texts.say("cases.engine." + engine.name().toLowerCase(Locale.ROOT)), s.bad(), s.caught(), percent(s.caught(), s.bad()),
                    percent(s.asked(), s.bad()), s.good(), s.falseAlarms(), percent(s.falseAlarms(), s.good()), percent(s.goodAsked(), s.good()));
        }
    }

    private void byCriterion(List<Answer> answers, Collection<String> criteria) {
        var table = new Table(1, titles("criterion", "bad", "caught", "asked-count", "static", "axe", "axe-asked", "good", "false", "good-asked-count", "axe-false", "ms"));
        for (var criterion : criteria) {
            var own = only(answers, a -> a.of().criteria().contains(criterion));
            if (own.isEmpty()) {
                continue;
            }
            var all = Score.of(own, Engine.ALL);
            var rules = Score.of(own, Engine.STATIC);
            var axe = Score.of(own, Engine.AXE);
            table.row(criterion, all.bad(), all.caught(), all.asked(), rules.caught(), axe.caught(), axe.asked(), all.good(), all.falseAlarms(),
                    all.goodAsked(), axe.falseAlarms(), "%.0f".formatted(median(own.stream().map(Answer::milliseconds).toList())));
        }
        table.print(out);
        var without = criteria.stream().filter(c -> answers.stream().noneMatch(a -> a.of().criteria().contains(c))).toList();
        if (!without.isEmpty()) {
            out.println(texts.say("cases.without", String.join(", ", without)));
            out.println();
        }
    }

    private void byTime(List<Answer> answers) {
        var table = new Table(1, titles("run", "median", "slow", "total"));
        answers.stream().flatMap(a -> a.took().keySet().stream()).distinct().forEach(run -> {
            var times = answers.stream().filter(a -> a.took().containsKey(run)).map(a -> a.took().get(run).toNanos() / 1e6).sorted().toList();
            table.row(run, "%.1f".formatted(median(times)), "%.1f".formatted(times.get(times.size() * 95 / 100)),
                    "%.0f".formatted(times.stream().mapToDouble(t -> t).sum() / 1000));
        });
        table.print(out);
    }

    private static List<Answer> only(List<Answer> answers, Predicate<Answer> which) {
        return answers.stream().filter(which).toList();
    }

    private List<String> titles(String... keys) {
        return List.of(keys).stream().map(key -> texts.say("cases.title." + key)).toList();
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "–" : "%.1f".formatted(100.0 * part / whole);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
