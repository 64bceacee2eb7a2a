package vn.congmo.accessibility.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;

/// Work is counted by the memory that it takes from the heap, which does not hang on the machine as time does.
class LongPagesTest {

    private static final StaticChecks CHECKS = new StaticChecks(Clock.systemUTC());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "entries of one list | <ul> | <li>Mục thứ # của danh sách</li>",
        "links in one paragraph | <p> | <a href='/#'>Mẫu đơn</a>, ",
        "links in one list | <ul> | <li><a href='/#'>Xem thêm</a></li>",
        "fields of one form | <form> | <label for='f#'>Ô thứ #</label><input id='f#'>",
        "radio buttons of one name | <form> | <input type='radio' name='r' id='r#'><label for='r#'>Lựa chọn #</label>",
        "headings | <section> | <h2>Phần thứ #</h2>",
        "rows of one table | <table> | <tr><th scope='row'>Dòng #</th><td>#</td></tr>",
        "paragraphs in English | <div> | <p lang='en'>The office is open to the public on all days of week #.</p>",
        "lines of one paragraph | <p> | - dòng thứ #<br>",
        "words in one paragraph | <p> | Công dân được tiếp vào thứ ba. ",
        "named parts | <div> | <div role='button' tabindex='0' aria-labelledby='n#'>Mở</div><span id='n#'>Nút #</span>",
    })
    void a_page_twice_as_long_takes_no_more_than_about_twice_the_work(String shape, String holder, String part) {
        work(page(holder, part, 50));   // classes and tables are loaded
        long once = work(page(holder, part, 600));
        long twice = work(page(holder, part, 1200));
        assertThat(twice / (double) once).as(shape).isLessThan(2.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "ul><li", "b", "blockquote", "table><tr><td", "button", "svg><g", "details", "label"})
    void every_rule_answers_on_a_page_of_elements_in_each_other(String tag) {
        isAnswered(tag, 1000);
    }

    @Test
    void every_rule_answers_on_a_page_that_is_fifty_thousand_elements_deep() {
        isAnswered("div", 50_000);
    }

    private static void isAnswered(String tag, int depth) {
        var page = "<!doctype html><html lang=vi><title>Sâu</title><main>" + ("<" + tag + ">").repeat(depth) + "Chữ ở đáy của trang";
        assertThat(CHECKS.check(Page.of(page, "")).findings()).noneMatch(finding -> finding.outcome() == Outcome.UNTESTED);
    }

    @Test
    void every_rule_answers_on_broken_bytes() {
        var noise = IntStream.range(0, 4000).mapToObj(i -> "" + (char) (i * 7919 % 0xFFFF)).collect(Collectors.joining());
        var torn = new String("<p title=\"Tiếng Việt".getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_8);
        for (var source : new String[] {noise, torn, "\u0000<p>\uFFFD\uD800</p>", "<a href='http://[::1'>x</a><img src='http://%zz'>", "<style>p{color:" + "(".repeat(3000) + "}</style><p>x</p>"}) {
            assertThat(CHECKS.check(Page.of(source, "")).findings()).noneMatch(finding -> finding.outcome() == Outcome.UNTESTED);
        }
    }

    private static String page(String holder, String part, int times) {
        var parts = IntStream.range(0, times).mapToObj(i -> part.replace("#", "" + i)).collect(Collectors.joining());
        return "<!doctype html><html lang=vi><title>Trang dài</title><main><h1>Trang dài</h1>" + holder + parts;
    }

    /// Bytes taken from the heap for one check.
    private static long work(String source) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CHECKS.check(Page.of(source, "https://example.vn/"));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
