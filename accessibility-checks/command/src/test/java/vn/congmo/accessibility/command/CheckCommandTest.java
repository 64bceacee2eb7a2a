package vn.congmo.accessibility.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.browser.PageServer;

class CheckCommandTest {

    private static final String CLEAN = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giờ mở cửa trường học</title>
            <meta name="viewport" content="width=device-width"></head>
            <body><main><h1>Giờ mở cửa trường học</h1><p>Trường mở cửa lúc 7 giờ sáng.</p></main></body></html>
            """;
    private static final String BAD = CLEAN.replace("<p>", "<img src='cong-truong.png'><p style='color: #bbbbbb'>");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_clean_file_ends_with_0_and_says_only_that_nothing_was_found() throws IOException {
        assertThat(check(file("clean.html", CLEAN))).isZero();
        assertThat(out.toString()).contains("Đối chiếu WCAG 2.0 A–AA ngày").contains("không tìm thấy rào cản; còn").doesNotContainIgnoringCase("đạt");
        assertThat(err.toString()).contains("(static)", "(nu)", "(1280-light)", "(320-light)");
    }

    @Test
    void barriers_end_with_1_and_are_told_with_place_people_and_remedy_in_the_asked_language() throws IOException {
        var page = file("bad.html", BAD);

        assertThat(check(page)).isEqualTo(1);
        assertThat(out.toString()).contains("1.1.1 Nội dung phi văn bản (A)", "1.4.3 Độ tương phản (tối thiểu) (AA)", "Ai bị chặn:", "Cách sửa:", "text-stands-out");
        out.getBuffer().setLength(0);
        assertThat(run(Locale.ENGLISH, "", "--static", page)).isEqualTo(1);
        assertThat(out.toString()).contains("1.1.1 Non-text Content (A)", "Who is shut out:", "How to mend it:").doesNotContain("axe/");
    }

    @Test
    void a_served_page_is_checked_with_its_style_sheet_and_reports_are_kept() throws IOException {
        try (var pages = PageServer.start()) {
            pages.put("/style.css", "text/css", "p { color: #bbbbbb }".getBytes(StandardCharsets.UTF_8));
            var address = pages.page("/tin", CLEAN.replace("</head>", "<link rel='stylesheet' href='/style.css'></head>"));

            assertThat(check(address.toString(), "--viewport", "1280", "--quiet", "--report", folder.resolve("bao-cao").toString(), "--format", "html,earl,junit")).isEqualTo(1);
        }
        assertThat(out.toString().strip().lines()).hasSize(2);
        assertThat(Files.readString(folder.resolve("bao-cao/report.html"))).contains("<html lang=\"vi\">", "axe/color-contrast");
        assertThat(Files.readString(folder.resolve("bao-cao/earl.jsonld"))).contains("earl:failed");
        assertThat(folder.resolve("bao-cao/junit.xml")).exists();
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_one_clear_sentence_while_the_rest_is_checked() throws IOException {
        var picture = file("hinh.html", "GIF89a");
        assertThat(check("--static", "khong-co.html", folder.toString(), picture, "http://khong-co.invalid/", "http://localhost:1/", "http://",
                file("clean.html", CLEAN))).isEqualTo(2);

        assertThat(err.toString().lines().filter(line -> !line.startsWith("Trang"))).satisfiesExactly(
                line -> assertThat(line).startsWith("Không có tệp «khong-co.html»"),
                line -> assertThat(line).startsWith("Không đọc được «" + folder + "»"),
                line -> assertThat(line).startsWith("«" + picture + "» không chứa mã HTML"),
                line -> assertThat(line).startsWith("Không tìm thấy máy chủ «khong-co.invalid»"),
                line -> assertThat(line).startsWith("Máy chủ «localhost» không nhận kết nối"),
                line -> assertThat(line).startsWith("«http://» không phải là địa chỉ trang đúng"));
        assertThat(out.toString()).contains("không tìm thấy rào cản");
    }

    @Test
    void pages_that_are_missing_or_no_html_are_refused_and_an_error_page_is_checked_when_asked() {
        try (var pages = PageServer.start()) {
            var missing = pages.address("/khong-co").toString();
            assertThat(check("--static", missing, pages.put("/so.json", "application/json", new byte[] {'1'}).toString())).isEqualTo(2);
            assertThat(err.toString()).contains("trả lời mã lỗi 404", "không phải là trang HTML (application/json)");
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void a_page_is_held_against_the_standard_that_was_asked_for(Profile profile) throws IOException {
        assertThat(check("--static", "--profile", profile.id(), file("bad.html", BAD))).isEqualTo(1);
        assertThat(out.toString()).contains("Đối chiếu " + profile.label() + " ngày ");
    }

    @Test
    void wrong_usage_ends_with_2_and_says_how_it_is_right() {
        assertThat(check()).isEqualTo(2);
        assertThat(check("--khong-co", "a.html")).isEqualTo(2);
        assertThat(check("--profile", "wcag30", "a.html")).isEqualTo(2);
        assertThat(check("--viewport", "100", "a.html")).isEqualTo(2);

        assertThat(err.toString()).contains("Hãy cho ít nhất một địa chỉ", "không có tuỳ chọn «--khong-co»",
                "«wcag30» của --profile không đúng; hãy chọn: tcvn-9249-reference|wcag-2.0[-a|-aaa]", "phải từ 320 đến 7680");
    }

    @Test
    void help_is_given_in_both_languages() {
        assertThat(check("--help")).isZero();
        assertThat(run(Locale.ENGLISH, "", "--help")).isZero();

        assertThat(out.toString()).contains("Tìm rào cản tiếp cận", "Mã kết thúc:", "Looks for accessibility barriers", "--report=DIR", "Exit codes:");
    }

    @Test
    void the_bench_answers_each_line_with_one_line() throws IOException {
        var bad = file("bad.html", BAD);
        var lines = "{\"id\":\"a\",\"url\":\"https://example.vn/\",\"file\":\"%1$s\"}\n\nnot json\n{\"id\":\"b\"}\n{\"id\":7}\n{\"id\":\"c\",\"url\":\"https://exa mple/\",\"file\":\"%1$s\"}\n{\"id\":\"d\",\"file\":\"khong-co.html\"}\n{\"id\":\"e\",\"file\":\"%1$s\"}\n".formatted(bad);

        assertThat(run(Locale.ENGLISH, lines, "--bench", "--static")).isEqualTo(3);
        var answers = out.toString().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        assertThat(answers.stream().map(answer -> answer.get("id").asString())).containsExactly("a", "", "b", "7", "c", "d", "e");

        assertThat(answers.get(0).get("ms").isNumber()).isTrue();
        assertThat(answers.get(0).get("results").valueStream().filter(r -> r.get("outcome").asString().equals("failed")).map(r -> r.get("criteria").toString()))
                .contains("[\"1.1.1\"]");
        assertThat(answers.get(1).get("error").asString()).contains("not json");
        assertThat(answers.subList(1, 6)).allSatisfy(answer -> {
            assertThat(answer.get("ms").isNumber()).isTrue();
            assertThat(answer.get("results").get(0).get("outcome").asString()).isEqualTo("untested");
        });
        assertThat(answers.get(3).get("id").isNumber()).isTrue();
        assertThat(answers.get(6).has("error")).isFalse();
    }

    @Test
    void the_language_is_the_asked_one_then_the_system_s_then_vietnamese() {
        assertThat(Texts.language(List.of("--lang", "en"), Map.of("LANG", "vi_VN.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.language(List.of("a.html"), Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.language(List.of("--lang=vi"), Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.of("vi"));
        assertThat(Texts.language(List.of(), Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.of("vi"));
    }

    private int check(String... arguments) {
        return run(Locale.of("vi"), "", arguments);
    }

    private int run(Locale locale, String input, String... arguments) {
        return CheckCommand.run(locale, new BufferedReader(new StringReader(input)), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
