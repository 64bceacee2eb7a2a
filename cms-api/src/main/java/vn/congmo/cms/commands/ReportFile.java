package vn.congmo.cms.commands;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.imports.ItemReport;

/// The report of an import, one entry a line, in words. A second run adds to it what the first had not done.
final class ReportFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Told(String code, String detail, String message) {}

    private record Found(List<String> criteria, String pointer, String message, String mend) {}

    private final BufferedWriter file;
    private final Words words;

    ReportFile(Path place, Words words) throws IOException {
        file = Files.newBufferedWriter(place, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.words = words;
    }

    void add(ItemReport report) {
        if (report.outcome() == ItemReport.Outcome.THERE) return;
        var line = new LinkedHashMap<String, Object>();
        line.put("source", report.source());
        line.put("title", report.title());
        line.put("outcome", report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (report.item() != null) line.put("item", report.item().toString());
        line.put("changes", report.changes().stream().map(change -> new Told(change.code(), change.detail(), words.say("import." + change.code(), change.detail()))).toList());
        line.put("barriers", report.barriers().stream().map(barrier -> new Found(barrier.criteria(), barrier.pointer(), barrier.message(), barrier.mend())).toList());
        line.put("faults", report.faults());
        try {
            file.write(JSON.writeValueAsString(line));
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
