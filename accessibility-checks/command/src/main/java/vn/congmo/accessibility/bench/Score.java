package vn.congmo.accessibility.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// Counts of one engine over some answers.
///
/// @param bad         pages that break their rule
/// @param caught      of these, where a rule failed
/// @param asked       of the bad ones, where a rule failed or cannot tell
/// @param good        pages that do not break it
/// @param falseAlarms of these, where a rule failed
/// @param goodAsked   of the good ones, where a rule cannot tell and none failed
record Score(int bad, int caught, int asked, int good, int falseAlarms, int goodAsked) {

    static Score of(Collection<Answer> answers, Engine engine) {
        var bad = answers.stream().filter(a -> a.of().fails()).map(a -> a.heard(engine)).toList();
        var good = answers.stream().filter(a -> !a.of().fails()).map(a -> a.heard(engine)).toList();
        return new Score(bad.size(), count(bad, h -> !h.failed().isEmpty()), count(bad, h -> !h.either().isEmpty()),
                good.size(), count(good, h -> !h.failed().isEmpty()), count(good, h -> h.failed().isEmpty() && !h.asked().isEmpty()));
    }

    private static int count(List<Heard> all, Predicate<Heard> which) {
        return (int) all.stream().filter(which).count();
    }
}
