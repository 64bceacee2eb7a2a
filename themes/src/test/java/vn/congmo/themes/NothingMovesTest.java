package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Scheme;
import vn.congmo.accessibility.browser.Setting;

/// What a reader looks at stays where it is while pictures, fonts and players arrive.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingMovesTest {

    /// Scrolls to the end and calls the pictures between, which would wait for ever, and tells what moved, by how much of the screen (Layout Instability, W3C).
    /// What a browser draws within its own player has no node and is left out: its clock grows when the length is known.
    private static final String MOVED = """
            const done = arguments[arguments.length - 1];
            const moved = [];
            const seen = (entries) => entries.forEach((entry) => entry.sources.filter((source) => source.node)
              .forEach((source) => moved.push(entry.value + " " + (source.node.outerHTML ?? source.node.nodeValue).slice(0, 120))));
            const observer = new PerformanceObserver((list) => seen(list.getEntries()));
            observer.observe({type: "layout-shift", buffered: true});
            window.scrollTo(0, document.body.scrollHeight);
            Promise.all([...document.images].map((picture) => Object.assign(picture, {loading: "eager"}).decode().catch(() => true))).then(() => requestAnimationFrame(() => requestAnimationFrame(() => {
              seen(observer.takeRecords());
              done(moved);
            })));""";

    private final Theme theme = Theme.named("lacquer");
    private final PageServer server = Gate.serving(theme);

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> nothing_moves_while_a_page_loads() {
        return ExamplePages.all("vi").stream().flatMap(example -> Stream.of(Setting.WIDE, Setting.NARROW).map(width ->
                DynamicTest.dynamicTest(example.name() + " " + width, () -> {
                    Chromium.shared().open(server.page("/" + example.name(), theme.render(example.page()).html()), Setting.of(width, Scheme.LIGHT));

                    assertThat((List<?>) Chromium.shared().driver().executeAsyncScript(MOVED)).isEmpty();
                })));
    }
}
