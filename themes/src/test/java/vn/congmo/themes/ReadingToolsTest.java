package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;

/// Printing, and hearing a page that nobody can hear in a test: a voice that takes down what it is given.
class ReadingToolsTest {

    private static final String VOICE = """
            window.said = [];
            const voice = {
              getVoices: () => [{lang: "%s"}],
              speak: (utterance) => { said.push(utterance.lang + ": " + utterance.text.trim()); if (!window.slow) queueMicrotask(() => utterance.onend()); },
              cancel: () => {}};
            Object.defineProperty(window, "speechSynthesis", {value: voice});
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };""";
    private static final String ALL_SAID = """
            const done = arguments[arguments.length - 1];
            const look = () => document.querySelector(".being-read") ? requestAnimationFrame(look) : done(true);
            look();""";

    private final Theme theme = Theme.named("lacquer");
    private final PageServer server = Gate.serving(theme);
    private final ChromeDriver browser = Chromium.shared().driver();
    private String script = "";

    @AfterEach
    void stop() {
        if (!script.isEmpty()) browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
        server.close();
    }

    @Test
    void a_page_is_read_from_its_title_on_sentence_by_sentence() {
        open("vi-VN", Setting.usual());
        aloud().click();
        browser.executeAsyncScript(ALL_SAID);

        var title = browser.findElement(By.tagName("h1")).getText();
        assertThat(said()).hasSizeGreaterThan(5).startsWith("vi: " + title).allSatisfy(sentence -> assertThat(sentence).doesNotContain("\n"));
        assertThat(aloud().getText()).isEqualTo("Đọc to bài này");
    }

    @Test
    void pressed_again_it_stops_where_it_is() {
        open("vi-VN", Setting.usual());
        browser.executeScript("window.slow = true");
        aloud().click();
        assertThat(aloud().getText()).isEqualTo("Dừng đọc");
        aloud().click();

        assertThat(said()).hasSize(1);
        assertThat(aloud().getText()).isEqualTo("Đọc to bài này");
        assertThat(browser.findElements(By.className("being-read"))).isEmpty();
    }

    @Test
    void without_a_voice_for_the_language_only_printing_is_offered() {
        open("de-DE", Setting.usual());
        assertThat(aloud().isDisplayed()).isFalse();
        assertThat(browser.findElement(By.className("reading-print")).isDisplayed()).isTrue();
    }

    @Test
    void without_scripts_nothing_is_offered_that_would_not_work() {
        open("vi-VN", Setting.usual().withoutScripts());
        assertThat(browser.findElements(By.cssSelector(".reading-tools button"))).hasSize(2).noneMatch(WebElement::isDisplayed);
    }

    private void open(String voice, Setting setting) {
        script = (String) browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", VOICE.formatted(voice))).get("identifier");
        Chromium.shared().open(server.page("/article", theme.render(ExamplePages.article("vi")).html()), setting);
    }

    private WebElement aloud() {
        return browser.findElement(By.className("reading-aloud"));
    }

    @SuppressWarnings("unchecked")
    private List<String> said() {
        return (List<String>) browser.executeScript("return window.said");
    }
}
