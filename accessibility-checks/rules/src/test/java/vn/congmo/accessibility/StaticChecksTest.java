package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StaticChecksTest {

    private final StaticChecks checks = new StaticChecks(Clock.systemUTC());

    @Test
    void a_finding_stands_at_its_element_in_the_source() {
        var source = "<!doctype html>\n<html lang=vi><title>T</title>\n<body><main>\n  <img src=a.jpg>\n  <h2></h2>";
        var image = failure(source, "image-has-text-alternative").target();
        var heading = failure(source, "heading-has-text").target();

        assertThat(source.substring(image.start(), image.end())).isEqualTo("<img src=a.jpg>");
        assertThat(source.substring(heading.start(), heading.end())).isEqualTo("<h2></h2>");
        assertThat(image.line()).isEqualTo(4);
        assertThat(image.column()).isEqualTo(3);
        assertThat(image.excerpt()).isEqualTo("<img src=a.jpg>");
        assertThat(Page.of(source, "").document().select(image.selector())).hasSize(1);
    }

    @Test
    void a_fault_keeps_its_fingerprint_when_the_page_around_it_changes() {
        var before = failure("<main><p>Một</p><img src=a.jpg></main>", "image-has-text-alternative");
        var after = failure("<main>\n<h2>Mới</h2><p>Một</p><p>Hai</p>\n\n<img src=a.jpg></main>", "image-has-text-alternative");

        assertThat(after.target().line()).isNotEqualTo(before.target().line());
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void twins_of_a_fault_have_fingerprints_of_their_own() {
        var report = checks.check(Page.of("<p><img src=a.jpg><img src=a.jpg></p>", ""));
        assertThat(report.failed().stream().filter(f -> f.rule().equals("image-has-text-alternative")).map(Finding::fingerprint))
                .hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_rule_that_throws_is_untested_and_refuses_publication() {
        var report = new StaticChecks(Clock.systemUTC(), List.of(new Broken())).check(Page.of("<p>x</p>", ""));

        assertThat(report.findings()).singleElement().extracting(Finding::outcome).isEqualTo(Outcome.UNTESTED);
        assertThat(report.refusals()).hasSize(1);
    }

    @Test
    void every_rule_answers_on_pages_that_are_hardly_pages() {
        for (var source : List.of("", " ", "<", "<p", "\0", "<table><p>", "<a href='", "<html><html><body><body>", "x".repeat(100_000))) {
            var report = checks.check(Page.of(source, ""));
            assertThat(report.findings()).as(source.substring(0, Math.min(20, source.length())))
                    .noneMatch(f -> f.outcome() == Outcome.UNTESTED)
                    .extracting(Finding::rule).containsAll(StaticChecks.rules().stream().map(Rule::id).toList());
        }
    }

    private Finding failure(String source, String rule) {
        return checks.check(Page.of(source, "")).failed().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static final class Broken implements Rule {

        @Override
        public String id() {
            return "broken-on-purpose";
        }

        @Override
        public List<String> criteria() {
            return List.of("1.1.1");
        }

        @Override
        public Stream<Element> targets(Page page) {
            return page.document().select("p").stream();
        }

        @Override
        public Verdict judge(Element target, Page page) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
