package vn.congmo.accessibility.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.evaluation.EvaluationFile;
import vn.congmo.accessibility.evaluation.ManualEvaluation;
import vn.congmo.accessibility.evaluation.WrongEvaluation;

/// What people found, in the coverage table: one line for each manual evaluation that is kept in a folder.
final class PeopleTable {

    private PeopleTable() {}

    /// @param folder of files in the form that `./congmo check --evaluation` takes; may be missing
    static String markdown(Path folder) throws IOException, WrongEvaluation {
        var all = read(folder);
        var lines = new ArrayList<>(List.of("", "## Người đã xem · What people looked at", ""));
        if (all.isEmpty()) {
            lines.add("Chưa có đánh giá thủ công nào trong `docs/evaluations`. · There is no manual evaluation in `docs/evaluations` yet.");
            return String.join("\n", lines) + "\n";
        }
        lines.add("| Ngày · Day | Người, công nghệ hỗ trợ, trình duyệt · Tester, assistive technology, browser | Trang · Pages | Rào cản · Barriers | Chưa rõ · Cannot tell | Không thấy rào cản · No barrier seen |");
        lines.add("|---|---|---:|---|---|---|");
        all.forEach(one -> lines.add("| %s | %s | %d | %s | %s | %s |".formatted(one.at().atZone(ZoneOffset.UTC).toLocalDate(), one.by(), one.sample().size(),
                numbers(one, Outcome.FAILED), numbers(one, Outcome.CANNOT_TELL), numbers(one, Outcome.PASSED))));
        return String.join("\n", lines) + "\n";
    }

    private static List<ManualEvaluation> read(Path folder) throws IOException, WrongEvaluation {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var all = new ArrayList<ManualEvaluation>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".json")).sorted().toList()) {
                all.add(EvaluationFile.read(file, LocalDate.MAX));
            }
        }
        return all;
    }

    private static String numbers(ManualEvaluation one, Outcome outcome) {
        var found = one.worst().entrySet().stream().filter(entry -> entry.getValue() == outcome).map(entry -> entry.getKey()).collect(Collectors.joining(", "));
        return found.isEmpty() ? "–" : found;
    }
}
