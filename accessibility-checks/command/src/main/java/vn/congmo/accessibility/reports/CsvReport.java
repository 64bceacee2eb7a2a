package vn.congmo.accessibility.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Finding;

/// Writes results as a table for spreadsheets (RFC 4180), with a byte order mark so that they read Vietnamese.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe: pages are written by others.
public final class CsvReport implements ResultWriter {

    private static final List<String> COLUMNS = List.of("page", "outcome", "criterion", "rule", "problem", "excluded", "mend", "line", "selector",
            "excerpt", "runs", "fingerprint", "ignored", "until");

    private final Words words;
    private final Writer out;

    public CsvReport(Words words, Writer out) throws IOException {
        this.words = words;
        this.out = out;
        out.write('\uFEFF');
        row(COLUMNS.stream().map(column -> words.say("csv." + column)).toArray(String[]::new));
    }

    @Override
    public void add(PageResult result) throws IOException {
        for (var seen : result.barriers()) {
            row(result, seen, "report.barriers", "", "");
        }
        for (var seen : result.questions()) {
            row(result, seen, "report.questions", "", "");
        }
        for (var seen : result.advice()) {
            row(result, seen, "report.advice", "", "");
        }
        for (var seen : result.untested()) {
            row(result, seen, "report.untested", "", "");
        }
        for (var ignored : result.ignored()) {
            row(result, ignored.seen(), "report.ignored", ignored.waiver().reason(), ignored.waiver().last().toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void row(PageResult result, Seen seen, String outcome, String reason, String until) throws IOException {
        Finding finding = seen.finding();
        var explained = words.explain(finding);
        var target = finding.target();
        row(result.page().address(), words.say(outcome), words.criteria(finding), finding.rule(), explained.problem(), explained.excluded(), explained.mend(),
                target.line() > 0 ? String.valueOf(target.line()) : "", target.selector(), target.excerpt(), String.join(" ", seen.runs()),
                finding.fingerprint(), reason, until);
    }

    private void row(String... cells) throws IOException {
        out.write(Arrays.stream(cells).map(CsvReport::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        var harmless = cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
