package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;

/// Every example of every page type, in both languages, through the static rules and the HTML standard; in the browser until its type met all
/// six settings. `./congmo test --all` opens all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageGateTest {

    private final Theme theme = Theme.named("lacquer");
    private final PageServer server = Gate.serving(theme);
    private final Gate gate = new Gate(server);
    private final GateReports kept = new GateReports();

    @AfterAll
    void keepReports() throws IOException {
        server.close();
        kept.write("pages");
    }

    @TestFactory
    Stream<DynamicTest> no_page_is_refused() {
        return dealt().stream().map(deal -> DynamicTest.dynamicTest(deal.name() + (deal.inBrowser() ? " " + deal.setting().label() : ""), () -> {
            var html = theme.render(deal.example().page()).html();
            var runs = deal.inBrowser() ? gate.check(deal.name(), html, deal.setting()) : gate.checkSource(deal.name(), html);
            kept.add(deal.name(), runs);
            assertThat(Gate.inWords(Gate.refusals(runs))).isEmpty();
        }));
    }

    @Test
    void each_page_type_meets_all_six_settings() {
        var met = new HashMap<Class<?>, Set<Setting>>();
        for (var deal : dealt()) if (deal.inBrowser()) met.computeIfAbsent(deal.example().page().getClass(), _ -> new HashSet<>()).add(deal.setting());
        assertThat(met).hasSize(7).allSatisfy((_, settings) -> assertThat(settings).containsAll(Setting.six()));
    }

    private static List<Deal> dealt() {
        var six = Setting.six();
        Map<Class<?>, Integer> turn = new HashMap<>();
        var deals = new ArrayList<Deal>();
        for (var lang : ExamplePages.LANGUAGES) {
            for (var example : ExamplePages.all(lang)) {
                int before = turn.merge(example.page().getClass(), 1, Integer::sum) - 1;
                var inBrowser = before < six.size() || Boolean.getBoolean("congmo.all");
                deals.add(new Deal(lang + "-" + example.name(), example, six.get(before % six.size()), inBrowser));
            }
        }
        return deals;
    }

    private record Deal(String name, ExamplePages.Example example, Setting setting, boolean inBrowser) {}
}
