package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages that are broken, huge or deep are answered by every rule.
class RoughPagesTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                page("boxes in boxes", "<div>".repeat(2_000) + "x"),
                page("lists in lists", "<ul><li>".repeat(600) + "x"),
                page("tables in tables", "<table><tr><td>".repeat(60) + "x"),
                page("links that read the same", "<p>Xem <a href=/a>tin</a> <a href=/b>tin</a></p>".repeat(800)),
                page("one long paragraph of links", "<p>" + "<a href=/a>tin</a> <a href=/b>tin</a> ".repeat(800) + "</p>"),
                page("one long word", "<p>" + "x".repeat(200_000)),
                page("letters one by one", "<p>" + "a ".repeat(300_000)),
                page("a long script", "<script>" + "function a(){setInterval(b,1)} ".repeat(20_000) + "</script><p>x"),
                page("a style of semicolons and brackets", "<p style='" + ";".repeat(100_000) + "'>x</p><p style='" + "(".repeat(50_000) + ";color:red'>y</p>"),
                page("roles without end", "<p role='" + "a ".repeat(100_000) + "'>x</p>"),
                page("names that lead to names", IntStream.range(0, 400).mapToObj(i -> "<i id=x" + i + " role=img aria-labelledby='x" + (i + 1) + " x" + (i + 2) + "'></i>").collect(Collectors.joining())),
                page("cells over cells", "<table>" + "<tr><td colspan=1000 rowspan=65000>x".repeat(100) + "</table>"),
                page("signs that are none", "<p>\0\0<img src=\0a>\0&#x110000;&#0;&#xD800;\uD83D".repeat(100)),
                page("a long name of a file", "<p>Ảnh <img alt='ruộng bậc thang' src='" + "a-".repeat(100_000) + ".png'>"),
                page("quotes that do not end", "<a href='".repeat(5_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_rule_answers(String name, String source) {
        var report = new StaticChecks(Clock.systemUTC()).check(Page.of(source, "https://example.vn/"));

        assertThat(report.findings()).filteredOn(finding -> finding.outcome() == Outcome.UNTESTED).isEmpty();
        assertThat(report.findings().stream().map(Finding::rule).distinct().toList()).hasSameSizeAs(StaticChecks.rules());
    }

    private static Arguments page(String name, String source) {
        return Arguments.of(name, source);
    }
}
