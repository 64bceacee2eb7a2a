package vn.congmo.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.help.HelpPages;

/// Each check is tried on its example pages, `checks/<name of the check>/<outcome>-<what it shows>.html`, and has a help page.
class CheckExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/checks");
    private static final PageServer PAGES = PageServer.start();
    private static final URI ROOT = PAGES.folder("/", EXAMPLES);

    /// Checks that are tried elsewhere only. The list may only shrink.
    private static final List<String> WITHOUT = List.of("axe", "browser/no-sideways-scrolling", "browser/skip-link-works", "browser/focus-visible");

    record Example(BrowserCheck check, String name) {

        @Override
        public String toString() {
            return name;
        }

        Outcome expected() {
            var file = name.substring(name.indexOf('/') + 1);
            return file.startsWith("cannot-tell-") ? Outcome.CANNOT_TELL : Outcome.valueOf(file.substring(0, file.indexOf('-')).toUpperCase(Locale.ROOT));
        }
    }

    @AfterAll
    static void close() {
        PAGES.close();
    }

    static Stream<BrowserCheck> checks() {
        return BrowserChecks.ALL.stream().filter(check -> !WITHOUT.contains(check.rule().id()));
    }

    static Stream<Example> examples() {
        return checks().flatMap(check -> files(check).map(name -> new Example(check, name)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_page_is_judged_as_its_name_says(Example example) {
        // Contrast in pixels is measured where axe leaves it open.
        var needed = example.check() instanceof ContrastInPixels ? List.of(new AxeCore(), example.check()) : List.of(example.check());
        var checks = new BrowserChecks(Chromium.shared(), Clock.systemUTC(), Duration.ofSeconds(20), needed);
        var findings = checks.check(ROOT.resolve(example.name()), Setting.usual()).findings().stream().filter(f -> f.rule().equals(example.check().rule().id())).toList();

        assertThat(findings).as("%s", findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(example.expected()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_check_has_an_example_of_what_it_passes_and_of_what_it_finds(BrowserCheck check) {
        var names = files(check).toList();

        assertThat(names).anyMatch(name -> name.contains("/passed-")).anyMatch(name -> name.contains("/failed-") || name.contains("/cannot-tell-"))
                .anyMatch(name -> name.contains("/inapplicable-"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_check_has_a_help_page_of_its_own_in_both_languages(BrowserCheck check) {
        var rule = check.rule().id();
        assertThat(List.of("vi", "en")).allSatisfy(language -> assertThat(HelpPages.in(Locale.of(language)).of(rule).orElseThrow().sections()).as(rule + " " + language)
                .hasSize(6).allSatisfy(section -> assertThat(section.parts()).isNotEmpty()));
    }

    private static Stream<String> files(BrowserCheck check) {
        var folder = check.rule().id().replace("browser/", "");
        try (var files = Files.list(EXAMPLES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".html")).map(file -> folder + "/" + file.getFileName()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
