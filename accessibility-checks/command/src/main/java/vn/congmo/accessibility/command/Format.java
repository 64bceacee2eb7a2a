package vn.congmo.accessibility.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congmo.accessibility.reports.CsvReport;
import vn.congmo.accessibility.reports.EarlReport;
import vn.congmo.accessibility.reports.HtmlFolder;
import vn.congmo.accessibility.reports.JUnitReport;
import vn.congmo.accessibility.reports.ResultWriter;
import vn.congmo.accessibility.reports.SarifReport;
import vn.congmo.accessibility.reports.Words;

/// Formats in which reports are kept.
enum Format {
    HTML(HtmlFolder.OVERVIEW),
    EARL("earl.jsonld"),
    JUNIT("junit.xml"),
    SARIF("report.sarif"),
    CSV("findings.csv");

    private final String file;

    Format(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    ResultWriter open(Path folder, Words words) throws IOException {
        return switch (this) {
            case HTML -> new HtmlFolder(words, folder);
            case EARL -> new EarlReport(Files.newBufferedWriter(folder.resolve(file)));
            case JUNIT -> new JUnitReport(words, Files.newBufferedWriter(folder.resolve(file)));
            case SARIF -> new SarifReport(words, Files.newBufferedWriter(folder.resolve(file)));
            case CSV -> new CsvReport(words, Files.newBufferedWriter(folder.resolve(file)));
        };
    }
}
