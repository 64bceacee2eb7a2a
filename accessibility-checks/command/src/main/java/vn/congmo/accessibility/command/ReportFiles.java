package vn.congmo.accessibility.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.accessibility.reports.EarlReport;
import vn.congmo.accessibility.reports.HtmlReport;
import vn.congmo.accessibility.reports.JUnitReport;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.reports.Words;

/// Keeps results as files in a folder.
final class ReportFiles {

    private final Path folder;
    private final Words words;

    ReportFiles(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    List<Path> write(List<PageResult> results, List<Format> formats) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (var format : formats) {
            files.add(Files.writeString(folder.resolve(format.file()), text(format, results)));
        }
        return files;
    }

    private String text(Format format, List<PageResult> results) {
        return switch (format) {
            case HTML -> new HtmlReport(words).write(results);
            case EARL -> new EarlReport().write(results.stream().map(PageResult::page).toList());
            case JUNIT -> new JUnitReport(words).write(results);
        };
    }
}
