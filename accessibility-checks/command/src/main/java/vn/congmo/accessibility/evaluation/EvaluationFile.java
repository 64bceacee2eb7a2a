package vn.congmo.accessibility.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.reports.Words;

/// Reads the file of a manual evaluation:
/// ```
/// {"date": "2026-11-20", "tester": "Nguyễn Thị An", "assistiveTechnology": "NVDA 2026.2", "browser": "Firefox 145",
///  "pages": ["https://example.vn/", "https://example.vn/tin"],
///  "verdicts": [{"criterion": "2.4.3", "outcome": "failed", "page": "https://example.vn/tin", "note": "…"}]}
/// ```
/// A verdict without `page` is of all pages of the sample. Whatever did not pass needs a note.
public final class EvaluationFile {

    private static final Set<String> NAMES = Set.of("date", "tester", "assistiveTechnology", "browser", "pages", "verdicts");
    private static final Set<String> VERDICT = Set.of("criterion", "outcome", "page", "note");
    private static final Map<String, Outcome> OUTCOMES = Map.of("passed", Outcome.PASSED, "failed", Outcome.FAILED, "cannotTell", Outcome.CANNOT_TELL,
            "inapplicable", Outcome.INAPPLICABLE, "untested", Outcome.UNTESTED);
    private static final Set<Outcome> WITHOUT_NOTE = Set.of(Outcome.PASSED, Outcome.INAPPLICABLE);

    private final Path file;
    private final LocalDate today;
    private final List<WrongEvaluation.Fault> faults = new ArrayList<>();

    private EvaluationFile(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /// @throws WrongEvaluation with everything that is wrong in it
    public static ManualEvaluation read(Path file, LocalDate today) throws WrongEvaluation {
        return new EvaluationFile(file, today).read();
    }

    private ManualEvaluation read() throws WrongEvaluation {
        JsonNode root = JsonMapper.shared().createObjectNode();
        try {
            root = JsonMapper.shared().readTree(Files.readString(file));
            unknown(root, NAMES, "");
        } catch (IOException e) {
            fault("evaluation.unreadable", file);
        } catch (JacksonException e) {
            fault("evaluation.json", file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
        }
        if (!faults.isEmpty() && root.isEmpty()) {
            throw new WrongEvaluation(faults);
        }
        var by = Stream.of("tester", "assistiveTechnology", "browser").map(required(root)).collect(Collectors.joining(" · "));
        var day = day(root);
        var sample = root.path("pages").valueStream().map(page -> page.asString("").strip()).filter(page -> !page.isEmpty()).toList();
        if (sample.isEmpty()) {
            fault("evaluation.pages", file);
        }
        var verdicts = verdicts(root.path("verdicts"), sample);
        if (!faults.isEmpty()) {
            throw new WrongEvaluation(faults);
        }
        return new ManualEvaluation(by, day.atTime(12, 0).atZone(Words.VIETNAM).toInstant(), sample, verdicts);
    }

    private Function<String, String> required(JsonNode root) {
        return name -> {
            if (text(root, name).isEmpty()) {
                fault("evaluation.missing", file, name);
            }
            return text(root, name);
        };
    }

    private LocalDate day(JsonNode root) {
        try {
            var day = LocalDate.parse(text(root, "date"));
            if (day.isAfter(today)) {
                fault("evaluation.future", file, day);
            }
            return day;
        } catch (DateTimeParseException e) {
            fault("evaluation.day", file, text(root, "date"));
            return today;
        }
    }

    private List<Judged> verdicts(JsonNode all, List<String> sample) {
        if (!all.isArray() || all.isEmpty()) {
            fault("evaluation.verdicts", file);
        }
        var verdicts = new ArrayList<Judged>();
        var met = new HashSet<List<String>>();
        for (var i = 0; i < all.size(); i++) {
            var judged = verdict(i + 1, all.get(i), sample);
            if (!met.add(List.of(judged.criterion(), judged.page()))) {
                fault("evaluation.twice", i + 1, judged.criterion());
            }
            verdicts.add(judged);
        }
        return verdicts;
    }

    private Judged verdict(int number, JsonNode entry, List<String> sample) {
        unknown(entry, VERDICT, " " + number);
        var judged = new Judged(text(entry, "criterion"), OUTCOMES.getOrDefault(text(entry, "outcome"), Outcome.PASSED), text(entry, "page"), text(entry, "note"));
        if (Catalogue.criterion(judged.criterion()).isEmpty()) {
            fault("evaluation.criterion", number, judged.criterion());
        }
        if (!OUTCOMES.containsKey(text(entry, "outcome"))) {
            fault("evaluation.outcome", number, text(entry, "outcome"));
        }
        if (judged.note().isEmpty() && !WITHOUT_NOTE.contains(judged.outcome())) {
            fault("evaluation.note", number, judged.criterion());
        }
        if (!judged.page().isEmpty() && !sample.contains(judged.page())) {
            fault("evaluation.page", number, judged.page());
        }
        return judged;
    }

    private void unknown(JsonNode entry, Set<String> known, String number) {
        entry.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> fault("evaluation.name", file + number, name, String.join(", ", known.stream().sorted().toList())));
    }

    private void fault(String key, Object... values) {
        faults.add(new WrongEvaluation.Fault(key, List.of(values)));
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).asString("").strip();
    }
}
