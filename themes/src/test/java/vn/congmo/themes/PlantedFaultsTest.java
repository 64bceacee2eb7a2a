package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.browser.Scheme;
import vn.congmo.accessibility.browser.Setting;

/// The gate itself is tested: each fault planted into a copy of the theme makes it refuse, by the right criterion.
class PlantedFaultsTest {

    private static final Path LACQUER = Path.of("lacquer");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_refused_by_its_criterion() {
        return Stream.of(
                fault("missing alternative", "components/picture/template.ftlh", " alt=\"${description}\"", "", byCriterion("1.1.1")),
                fault("text in a colour too faint", "styles/tokens.css", "--ink: #1D1B18", "--ink: #A9A59B", byCriterion("1.4.3")),
                fault("skipped heading level", "components/heading/template.ftlh", "<h${content.level}>", "<h${content.level + 2}>", byRule("heading")),
                fault("search field without a label", "components/search-form/template.ftlh", "<label for=\"${id}\"", "<label for=\"nobody\"", byCriterion("4.1.2", "1.3.1", "3.3.2")),
                fault("the same id twice", "components/table/template.ftlh", "<caption id=\"${id}\">", "<caption id=\"main\">", byCriterion("4.1.1")),
                fault("no language of the page", "layout/page.ftlh", " lang=\"${frame.lang}\"", "", byCriterion("3.1.1")),
                fault("a language that is none", "layout/page.ftlh", "lang=\"${frame.lang}\"", "lang=\"vietnamese!\"", byCriterion("3.1.1")),
                fault("empty link", "components/teaser/template.ftlh", ">${item.title}</a>", "></a>", byCriterion("2.4.4", "4.1.2")),
                fault("no title", "layout/head.ftlh", "<title>${title}</title>", "", byCriterion("2.4.2")),
                fault("positive tabindex", "components/table/template.ftlh", "tabindex=\"0\"", "tabindex=\"3\"", byRule("tabindex")),
                fault("skip link that leads nowhere", "components/skip-link/template.ftlh", "#main", "#content", byCriterion("2.4.1")),
                fault("zoom locked", "layout/head.ftlh", "initial-scale=1\"", "initial-scale=1, maximum-scale=1, user-scalable=no\"", byCriterion("1.4.4")),
                fault("table headers that are plain cells", "components/table/template.ftlh", "<th scope=\"${scope}\"><@inline_text nodes=inline(text) /></th>", "<td><@inline_text nodes=inline(text) /></td>", byCriterion("1.3.1")),
                fault("wider than a phone", "styles/base.css", "main { flex: 1 0 auto;", "main { min-width: 700px;", byCriterion("1.4.10")),
                fault("focus that cannot be seen", "styles/base.css", ":focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus-inner);", ":focus-visible { outline: none;", byCriterion("2.4.7")),
                fault("tag that is not closed", "components/quote/template.ftlh", "</blockquote>", "", byCriterion("4.1.1")),
                fault("list of something else", "components/breadcrumbs/template.ftlh", "<ol class=\"wrap\">", "<ol class=\"wrap\"><p>›</p>", byCriterion("1.3.1", "4.1.1")),
                fault("button without words", "components/search-form/template.ftlh", "<button type=\"submit\">${t(\"search.button\")}</button>", "<button type=\"submit\"></button>", byCriterion("4.1.2")));
    }

    @Test
    void the_copy_without_a_fault_is_not_refused() {
        assertThat(Gate.inWords(refusals("no fault", _ -> false))).isEmpty();
    }

    private DynamicTest fault(String name, String file, String right, String wrong, Predicate<Finding> expected) {
        return DynamicTest.dynamicTest(name, () -> {
            plant(name, file, right, wrong);
            assertThat(refusals(name, expected)).as("refused for " + name).anyMatch(expected);
        });
    }

    private void plant(String name, String file, String right, String wrong) throws IOException {
        var path = copy(name).resolve(file);
        var text = Files.readString(path);
        assertThat(text).as("what the fault replaces").contains(right);
        Files.writeString(path, text.replace(right, wrong));
    }

    /// The browser is asked only when reading the source has not found what is expected.
    private List<Finding> refusals(String name, Predicate<Finding> expected) {
        var theme = Theme.in(copy(name));
        try (var server = Gate.serving(theme)) {
            var html = theme.render(ExamplePages.article("vi")).html();
            var gate = new Gate(server);
            var fromSource = Gate.refusals(gate.checkSource("article", html));
            return fromSource.stream().anyMatch(expected) ? fromSource : Gate.refusals(gate.check("article", html, Setting.of(Setting.NARROW, Scheme.LIGHT)));
        }
    }

    private Path copy(String name) {
        var copy = folder.resolve(name.replace(' ', '-'));
        if (Files.exists(copy)) return copy;
        try (var files = Files.walk(LACQUER)) {
            for (var file : files.toList()) {
                var to = copy.resolve(LACQUER.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(to);
                else Files.copy(file, to);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<Finding> byCriterion(String... criteria) {
        return finding -> Stream.of(criteria).anyMatch(finding.criteria()::contains);
    }

    /// For best practices, which fail no criterion.
    private static Predicate<Finding> byRule(String word) {
        return finding -> finding.rule().contains(word);
    }
}
