package vn.congmo.accessibility.bench;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Level;
import vn.congmo.accessibility.command.Texts;

/// Names the failing cases that hurt most when nothing was said of them, and why nothing was.
///
/// First those without even a question, then approved rules, then level A, then the criteria with the most misses.
final class WorstMisses {

    private static final int NAMED = 20;

    private WorstMisses() {}

    static void print(List<Answer> answers, Texts texts, PrintWriter out) {
        var missed = answers.stream().filter(a -> a.of().fails() && a.heard(Engine.ALL).failed().isEmpty()).toList();
        if (missed.isEmpty()) {
            return;
        }
        out.println(texts.say("cases.worst", Math.min(NAMED, missed.size()), missed.size()));
        missed.stream().sorted(order(missed)).limit(NAMED).forEach(a -> {
            out.println("  %s  %s  %s  %s".formatted(String.join(",", a.of().criteria()), a.of().id(), a.of().title(), a.of().file()).stripTrailing());
            out.println("      " + why(a, texts));
        });
        out.println();
    }

    private static Comparator<Answer> order(List<Answer> missed) {
        return Comparator.<Answer, Boolean>comparing(a -> !a.heard(Engine.ALL).asked().isEmpty())
                .thenComparing(a -> !a.of().status().equals("approved"))
                .thenComparing(a -> !isLevelA(a.of().criteria()))
                .thenComparing(a -> -missed.stream().filter(other -> other.of().criteria().equals(a.of().criteria())).count())
                .thenComparing(a -> a.of().id());
    }

    private static boolean isLevelA(Collection<String> criteria) {
        return criteria.stream().flatMap(number -> Catalogue.criterion(number).stream()).anyMatch(criterion -> criterion.level() == Level.A);
    }

    private static String why(Answer answer, Texts texts) {
        var asked = answer.heard(Engine.ALL).asked();
        if (!asked.isEmpty()) {
            return texts.say("cases.why.asked", String.join(", ", asked));
        }
        if (!answer.untested().isEmpty()) {
            return texts.say("cases.why.untested", String.join(", ", answer.untested()));
        }
        return answer.passed().isEmpty() ? texts.say("cases.why.silent") : texts.say("cases.why.passed", String.join(", ", answer.passed()));
    }
}
