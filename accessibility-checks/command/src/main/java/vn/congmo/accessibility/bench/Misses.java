package vn.congmo.accessibility.bench;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import vn.congmo.accessibility.command.Texts;

/// Names the cases on which all engines together were wrong, so that somebody can mend the rules.
final class Misses {

    private Misses() {}

    static void print(List<Answer> answers, Texts texts, PrintWriter out) {
        for (var answer : answers) {
            var heard = answer.heard(Engine.ALL);
            if (answer.of().fails() && heard.failed().isEmpty()) {
                out.println(line(answer, texts.say(heard.asked().isEmpty() ? "cases.missed" : "cases.missed-asked"), heard.asked()));
            } else if (!answer.of().fails() && !heard.failed().isEmpty()) {
                out.println(line(answer, texts.say("cases.false"), heard.failed()));
            } else if (!answer.of().fails() && !heard.asked().isEmpty()) {
                out.println(line(answer, texts.say("cases.asked"), heard.asked()));
            }
        }
        out.println();
    }

    private static String line(Answer answer, String what, Collection<String> rules) {
        var one = answer.of();
        return "%s  %s  %s  %s  %s  [%s]".formatted(what, one.id(), String.join(",", one.criteria()), one.title(), one.file(), String.join(" ", rules));
    }
}
