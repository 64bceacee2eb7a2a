package vn.congmo.accessibility.command;

import java.io.PrintWriter;
import java.util.List;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.reports.Seen;
import vn.congmo.accessibility.reports.Words;

/// Prints a page's result for people: what, where, who is shut out, how to mend it.
final class Terminal {

    private final PrintWriter out;
    private final Words words;
    private final boolean quiet;

    Terminal(PrintWriter out, Words words, boolean quiet) {
        this.out = out;
        this.words = words;
        this.quiet = quiet;
    }

    void print(PageResult result) {
        out.println(words.page(result.page().address()));
        if (!quiet) {
            print("report.barriers", result.barriers());
            print("report.questions", result.questions());
            print("report.advice", result.advice());
            print("report.untested", result.untested());
        }
        out.println("  " + words.result(result));
        out.println();
        out.flush();
    }

    private void print(String title, List<Seen> all) {
        if (all.isEmpty()) {
            return;
        }
        out.println();
        out.println("  " + words.say(title));
        var number = 0;
        for (var seen : all) {
            print(++number, seen);
        }
        out.println();
    }

    private void print(int number, Seen seen) {
        var finding = seen.finding();
        var target = finding.target();
        var explained = words.explain(finding);
        out.println("  %d. %s".formatted(number, explained.problem()));
        out.println("     " + words.criteria(finding) + " · " + finding.rule());
        var line = target.line() > 0 ? words.say("report.line", target.line()) + ", " : "";
        field("report.where", line + target.selector());
        if (!target.excerpt().isBlank()) {
            out.println("       " + target.excerpt().strip().replaceAll("\\s+", " "));
        }
        field("report.excluded", explained.excluded());
        field("report.mend", explained.mend());
    }

    private void field(String key, String text) {
        out.println("     " + words.say(key) + ": " + text);
    }
}
