package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.browser.Setting;

/// What the keyboard does with the times of a film's transcript.
class PlayerTest {

    private static final String WHEN_SAID = """
            const done = arguments[arguments.length - 1];
            const look = () => document.querySelector(".media-transcript [aria-current=true] [data-at='7.5']") ? done(true) : requestAnimationFrame(look);
            look();""";

    /// The test's server knows no ranges, so the film is held in memory, where a browser can move about in it.
    private static final String IN_MEMORY = """
            const done = arguments[arguments.length - 1];
            const film = document.querySelector("video");
            fetch("/media/film.webm").then((answer) => answer.blob()).then((bytes) => {
              film.addEventListener("loadedmetadata", () => done(true), {once: true});
              film.src = URL.createObjectURL(bytes);
            });""";

    private final Theme theme = Theme.named("lacquer");
    private final PageServer server = Gate.serving(theme);
    private final ChromeDriver browser = Chromium.shared().driver();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void enter_on_a_time_moves_the_film_marks_what_is_said_and_leaves_the_focus() {
        open();
        browser.executeAsyncScript(IN_MEMORY);
        var time = times().getLast();

        time.sendKeys(Keys.ENTER);
        browser.executeAsyncScript(WHEN_SAID);

        assertThat(browser.findElement(By.cssSelector(".media-transcript [aria-current=true]")).getText()).contains("0:07", "Từ hôm nay, xã Mẫu có sóng 5G.");
        assertThat((Number) browser.executeScript("return document.querySelector('video').currentTime")).satisfies(at -> assertThat(at.doubleValue()).isGreaterThanOrEqualTo(7.5));
        assertThat(browser.switchTo().activeElement()).isEqualTo(time);
        assertThat((Number) browser.executeScript("return window.scrollX")).satisfies(x -> assertThat(x.doubleValue()).isZero());
    }

    @Test
    void every_time_leads_into_the_film_without_script_too() {
        open();
        assertThat(times()).extracting(link -> link.getDomAttribute("href")).containsExactly("/media/film.webm#t=0", "/media/film.webm#t=7.5");
        assertThat(browser.findElement(By.cssSelector(".media-transcript")).getDomAttribute("open")).isNotNull();
    }

    private void open() {
        var page = ExampleDocuments.all("vi").stream().filter(example -> example.name().equals("video-page")).findFirst().orElseThrow();
        Chromium.shared().open(server.page("/video", theme.render(page.page()).html()), Setting.six().getFirst());
    }

    private List<WebElement> times() {
        return browser.findElements(By.cssSelector(".media-transcript .media-time"));
    }
}
