package vn.congmo.accessibility.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.command.CheckCommand;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CLEAN = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giờ mở cửa trường học</title>
            <meta name="viewport" content="width=device-width"></head>
            <body><main><h1>Giờ mở cửa trường học</h1><p>Trường mở cửa lúc 7 giờ sáng.</p></main></body></html>
            """;
    private static final String EVALUATION = """
            {"date": "2026-11-20", "tester": "Nguyễn Thị An", "assistiveTechnology": "NVDA 2026.2", "browser": "Firefox 145",
             "pages": ["%1$s", "https://example.vn/tin"],
             "verdicts": [{"criterion": "1.3.2", "outcome": "failed", "page": "%1$s", "note": "Đọc chân trang trước nội dung."},
                          {"criterion": "1.3.2", "outcome": "passed", "page": "https://example.vn/tin"},
                          {"criterion": "3.1.5", "outcome": "cannotTell", "note": "Cần hỏi thêm người đọc."}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void what_a_person_found_stands_in_the_reports_beside_what_machines_found() throws IOException {
        var page = write("trang.html", CLEAN);
        var evaluation = write("danh-gia.json", EVALUATION.formatted(page.toUri()));
        var reports = folder.resolve("bao-cao");

        assertThat(check("--static", page.toString(), "--evaluation", evaluation.toString(), "--report", reports.toString(), "--format", "html,earl,junit,sarif,csv")).isEqualTo(1);

        assertThat(out.toString()).contains("Người đánh giá ghi: Đọc chân trang trước nội dung.", "1.3.2", "https://example.vn/tin");
        var html = Files.readString(reports.resolve("pages/1.html"));
        assertThat(html).contains("Người đã xem: Nguyễn Thị An · NVDA 2026.2 · Firefox 145", "Đọc chân trang trước nội dung.");
        assertThat(new StaticChecks(Clock.systemUTC()).check(Page.of(html, "report")).failed()).isEmpty();
        assertThat(new StaticChecks(Clock.systemUTC()).check(Page.of(Files.readString(reports.resolve("pages/2.html")), "report")).failed()).isEmpty();
        assertThat(Files.readString(reports.resolve("earl.jsonld"))).contains("earl:manual", "earl:automatic", "Nguyễn Thị An · NVDA 2026.2 · Firefox 145", "manual-1.3.2", "earl:passed");
        assertThat(Files.readString(reports.resolve("junit.xml"))).contains("Đọc chân trang");
        assertThat(Files.readString(reports.resolve("report.sarif"))).contains("manual-1.3.2");
        assertThat(Files.readString(reports.resolve("findings.csv"))).contains("manual-1.3.2");
    }

    @Test
    void an_evaluation_alone_makes_a_report_without_checking_anything() throws IOException {
        var evaluation = write("danh-gia.json", EVALUATION.formatted("https://example.vn/"));

        assertThat(check("--evaluation", evaluation.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("https://example.vn/\n", "https://example.vn/tin\n");
    }

    @Test
    void of_several_verdicts_on_a_criterion_the_worst_counts() throws Exception {
        var evaluation = EvaluationFile.read(write("danh-gia.json", EVALUATION.formatted("https://example.vn/")), TODAY);

        assertThat(evaluation.worst()).containsEntry("1.3.2", Outcome.FAILED).containsEntry("3.1.5", Outcome.CANNOT_TELL);
    }

    @Test
    void a_wrong_file_is_refused_with_everything_that_is_wrong_in_it() throws IOException {
        var wrong = write("sai.json", """
                {"date": "2999-01-01", "tester": "An", "browser": "Firefox", "colour": "red", "pages": ["https://example.vn/"],
                 "verdicts": [{"criterion": "9.9.9", "outcome": "good"}, {"criterion": "1.1.1", "outcome": "failed", "page": "https://example.vn/khac"}, 7]}
                """);

        var refused = catchThrowableOfType(WrongEvaluation.class, () -> EvaluationFile.read(wrong, TODAY));
        assertThat(refused.faults()).extracting(WrongEvaluation.Fault::key).contains("evaluation.name", "evaluation.missing", "evaluation.future",
                "evaluation.criterion", "evaluation.outcome", "evaluation.note", "evaluation.page");
        assertThat(check("--static", "--evaluation", wrong.toString(), "x.html")).isEqualTo(2);
        assertThat(check("--static", "--evaluation", write("hong.json", "{").toString(), "x.html")).isEqualTo(2);
        assertThat(check("--static", "--evaluation", folder.resolve("khong-co.json").toString(), "x.html")).isEqualTo(2);
        assertThat(err.toString()).contains("thiếu \"assistiveTechnology\"", "ngày 2999-01-01 chưa đến", "không phải JSON đúng", "Không đọc được tệp đánh giá").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int check(String... arguments) {
        return CheckCommand.run(Locale.of("vi"), new BufferedReader(new StringReader("")), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
