package vn.congmo.accessibility.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What each engine said of a case, and how long each part took.
///
/// @param took     by name of the run: `static`, `nu`, or the browser's setting
/// @param untested rules that did not come to their end
/// @param passed   rules about the case's criteria that saw the page and found nothing wrong
record Answer(String folder, Case of, Map<Engine, Heard> heard, Map<String, Duration> took, List<String> untested, List<String> passed) {

    Heard heard(Engine engine) {
        return heard.getOrDefault(engine, Heard.NOTHING);
    }

    double milliseconds() {
        return took.values().stream().mapToDouble(d -> d.toNanos() / 1e6).sum();
    }
}
