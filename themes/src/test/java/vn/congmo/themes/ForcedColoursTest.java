package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;

/// Where the reader's system paints with its own few colours.
class ForcedColoursTest {

    private final Theme theme = Theme.named("lacquer");
    private final PageServer server = Gate.serving(theme);
    private final ChromeDriver browser = Chromium.shared().driver();

    @AfterEach
    void stop() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        server.close();
    }

    @Test
    void the_section_of_the_page_is_told_from_the_others_by_its_line() {
        Chromium.shared().open(server.page("/article", theme.render(ExamplePages.article("vi")).html()), Setting.usual());
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));

        assertThat(colour(".menu-row a[aria-current]", "border-bottom-color")).isNotEqualTo(colour("body", "background-color"));
        assertThat(colour(".menu-row a:not([aria-current])", "border-bottom-color")).isEqualTo(colour("body", "background-color"));
    }

    private String colour(String element, String property) {
        return browser.findElement(By.cssSelector(element)).getCssValue(property);
    }
}
