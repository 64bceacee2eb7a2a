package vn.congmo.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.EarlReport;
import vn.congmo.accessibility.reports.HtmlReport;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.reports.Run;
import vn.congmo.accessibility.reports.Words;

/// Keeps what the gate found, as EARL and as a page for people, in `target/accessibility`.
final class GateReports {

    private static final Path FOLDER = Path.of("target", "accessibility");

    private final List<CheckedPage> pages = new ArrayList<>();

    void add(String name, List<Run> runs) {
        pages.add(new CheckedPage(name, runs.getFirst().report().at(), runs));
    }

    /// @param gate first part of the files' names ("pages")
    void write(String gate) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(gate + ".earl.jsonld"), EarlReport.of(pages));
        var results = pages.stream().map(page -> PageResult.of(page, Profile.WCAG_22)).toList();
        for (var lang : ExamplePages.LANGUAGES)
            Files.writeString(FOLDER.resolve(gate + "." + lang + ".html"), new HtmlReport(Words.in(Locale.of(lang))).write(results));
    }
}
