package vn.congmo.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.congmo.accessibility.Report;

/// Keeps what the gate found beside the build's other results.
final class GateReports {

    private static final Path FOLDER = Path.of("target", "accessibility");

    private GateReports() {}

    static synchronized void keep(String gate, List<Report> reports) {
        try {
            Files.createDirectories(FOLDER);
            for (var report : reports)
                Files.writeString(FOLDER.resolve(gate + ".tsv"), "%s\t%s\t%d results\t%d failed\t%d questions%n".formatted(
                        report.address(), report.engine(), report.findings().size(), report.failed().size(), report.questions().size()),
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
