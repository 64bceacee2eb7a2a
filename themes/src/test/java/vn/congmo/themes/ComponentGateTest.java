package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;

/// Every example of every component: both languages through the static rules and the HTML standard, one of them in the browser, the six settings dealt round.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentGateTest {

    private final Theme theme = Theme.named("lacquer");
    private final ComponentExamples examples = new ComponentExamples(theme);
    private final PageServer server = Gate.serving(theme);
    private final Gate gate = new Gate(server);
    private final GateReports kept = new GateReports();

    @AfterAll
    void keepReports() throws IOException {
        server.close();
        kept.write("components");
    }

    @TestFactory
    Stream<DynamicTest> no_example_is_refused() {
        var all = ComponentExamples.all();
        return IntStream.range(0, all.size()).boxed().flatMap(n -> ExamplePages.LANGUAGES.stream().map(lang -> {
            var inBrowser = lang.equals(ExamplePages.LANGUAGES.get(n % 2));
            var setting = Setting.six().get(n % 6);
            var name = lang + "-" + ComponentExamples.name(all.get(n));
            return DynamicTest.dynamicTest(name + (inBrowser ? " " + setting.label() : ""), () -> {
                var html = examples.render(all.get(n), lang);
                var runs = inBrowser ? gate.check(name, html, setting) : gate.checkSource(name, html);
                kept.add(name, runs);
                assertThat(Gate.inWords(Gate.refusals(runs))).isEmpty();
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_workspace_layout_with_a_form_is_not_refused() {
        var workspace = theme.templates(getClass().getClassLoader(), "sample-workspace");
        var refused = Map.of("title", "Tin", "errors", List.of(Map.of("text", "5G", "href", "#title")));
        var empty = Map.of("title", "", "errors", List.of());
        return IntStream.range(0, 6).mapToObj(n -> DynamicTest.dynamicTest("workspace " + Setting.six().get(n).label(), () -> {
            var name = "workspace-" + n;
            var runs = gate.check(name, workspace.render("article.ftlh", n % 2 == 0 ? refused : empty, ExamplePages.LANGUAGES.get(n / 3)), Setting.six().get(n));
            kept.add(name, runs);
            assertThat(Gate.inWords(Gate.refusals(runs))).isEmpty();
        }));
    }

    @Test
    void every_component_has_a_template_that_all_includes_and_an_example() throws IOException {
        var all = Files.readString(ComponentExamples.COMPONENTS.resolve("all.ftlh"));
        try (var folders = Files.list(ComponentExamples.COMPONENTS)) {
            assertThat(folders.filter(Files::isDirectory)).hasSizeGreaterThan(30).allSatisfy(folder -> {
                assertThat(all).contains("<#include \"" + folder.getFileName() + "/template.ftlh\">");
                assertThat(Files.readString(folder.resolve("template.ftlh"))).startsWith("<#--");
                assertThat(folder.resolve("examples")).isNotEmptyDirectory();
            });
        }
    }
}
