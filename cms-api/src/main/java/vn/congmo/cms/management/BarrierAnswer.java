package vn.congmo.cms.management;

import java.util.List;
import java.util.Map;
import vn.congmo.cms.checking.Barrier;

/// A barrier as the API tells it: one entry for each criterion that it fails.
record BarrierAnswer(
        String criterion, String level, String rule, String pointer, String outcome, String message, String mend, Map<String, String> evidence, String excerpt) {

    static List<BarrierAnswer> of(Barrier barrier) {
        return barrier.criteria().stream()
                .map(criterion -> new BarrierAnswer(criterion, barrier.level(), barrier.rule(), barrier.pointer(), "failed",
                        barrier.message(), barrier.mend(), barrier.evidence(), barrier.excerpt()))
                .toList();
    }
}
