package vn.congmo.accessibility.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    private static final String PAGE = """
            <!doctype html><html lang="vi"><head><title>Giờ mở cửa trường học</title></head>
            <body><main><h1>Giờ mở cửa trường học</h1><input name="tim">%s</main></body></html>
            """;
    private static final String MANIFEST = """
            {"baseline": "base.html", "cases": [
             {"id": "caught", "file": "image.html", "expected": "failed", "successCriteria": ["1.1.1"], "status": "approved"},
             {"id": "missed", "file": "plain.html", "expected": "failed", "successCriteria": ["1.1.1"], "status": "proposed"},
             {"id": "good", "file": "plain.html", "expected": "passed", "successCriteria": ["1.1.1"], "status": "approved"},
             {"id": "wrong", "file": "image.html", "expected": "inapplicable", "successCriteria": ["1.1.1"], "status": "approved"},
             {"id": "noise", "file": "plain.html", "expected": "passed", "successCriteria": ["4.1.2"], "status": "approved"},
             {"id": "uncounted", "file": "image.html", "expected": "failed", "successCriteria": ["1.4.6"]}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void cases() throws IOException {
        Files.writeString(folder.resolve("base.html"), PAGE.formatted(""));
        Files.writeString(folder.resolve("plain.html"), PAGE.formatted("<p>Mở cửa lúc 7 giờ.</p>"));
        Files.writeString(folder.resolve("image.html"), PAGE.formatted("<img src='cong.png'>"));
        Files.writeString(folder.resolve("manifest.json"), MANIFEST);
    }

    @Test
    void what_was_caught_missed_and_wrongly_failed_is_counted_without_the_noise_of_the_baseline() {
        assertThat(bench("--cases", folder.toString(), "--static", "--list")).isZero();

        assertThat(row("1.1.1")).startsWith("1.1.1 2 1 1 1 0 0 2 1 0 0");
        assertThat(row("4.1.2")).startsWith("4.1.2 0 0 0 0 0 0 1 0 0 0");
        assertThat(row("static")).startsWith("static");
        assertThat(out.toString()).containsPattern("missed +missed +1.1.1").containsPattern("FALSE +wrong +1.1.1 .*image-has-text-alternative")
                .containsPattern("The 1 worst misses of 1, and why:\\R  1.1.1  missed .*plain.html\\R +no rule found")
                .contains("No case for: 1.2.1").doesNotContain("uncounted");
    }

    @Test
    void axe_alone_stands_beside_in_the_same_run() {
        assertThat(bench("--cases", folder.toString(), "--no-nu", "--only", "caught")).isZero();

        assertThat(out.toString()).containsPattern("axe alone +1 +1 +100.0");
    }

    @Test
    void results_are_kept_as_earl_under_the_address_where_w3c_publishes_the_case() throws IOException {
        Files.createDirectories(folder.resolve("WAI"));
        Files.writeString(folder.resolve("WAI/image.html"), PAGE.formatted("<img src='cong.png'>"));
        Files.writeString(folder.resolve("manifest.json"), MANIFEST.replace("\"image.html\"", "\"WAI/image.html\""));

        assertThat(bench("--cases", folder.toString(), "--static", "--only", "caught", "--earl", folder.resolve("earl.jsonld").toString())).isZero();

        assertThat(Files.readString(folder.resolve("earl.jsonld"))).contains("\"https://www.w3.org/WAI/image.html\"", "earl:failed", "image-has-text-alternative");
    }

    @Test
    void a_folder_without_cases_and_wrong_usage_end_with_2_and_say_what_is_missing() {
        assertThat(bench("--cases", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(bench()).isEqualTo(2);

        assertThat(err.toString()).contains("There are no cases in", "./congmo bench accessibility --help");
    }

    private String row(String first) {
        return out.toString().lines().filter(line -> line.startsWith(first)).findFirst().orElse("").replaceAll(" +", " ");
    }

    private int bench(String... arguments) {
        return BenchCommand.run(Locale.ENGLISH, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
