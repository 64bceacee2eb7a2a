package vn.congmo.accessibility.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// One headless Chromium with an empty profile of its own. Starting it costs seconds: use [#shared()].
///
/// Browser and driver are found in PATH, in the system's usual folders, or by CONGMO_CHROMIUM and CONGMO_CHROMEDRIVER.
/// One page at a time, one thread at a time. Cookies and storage last as long as the browser.
public final class Chromium implements AutoCloseable {

    /// How long a page may take to load.
    public static final Duration LOADING = Duration.ofSeconds(60);

    // Held, so that the level lasts: the typed DevTools bindings that it misses are not used here.
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");
    private static final Logger CHROMIUM = Logger.getLogger("org.openqa.selenium.chromium");

    private static final Pattern NETWORK_ERROR = Pattern.compile("ERR_[A-Z_]+");

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /// The one of this process; it closes when the process ends.
    ///
    /// @throws BrowserMissing when Chromium or its driver is not on this machine
    public static Chromium shared() {
        return Shared.BROWSER;
    }

    /// @throws BrowserMissing when Chromium or its driver is not on this machine
    public static Chromium start() {
        DEVTOOLS.setLevel(Level.SEVERE);
        CHROMIUM.setLevel(Level.SEVERE);
        var programs = new Programs(System.getenv());
        var service = new ChromeDriverService.Builder().usingDriverExecutable(programs.driver().toFile()).usingAnyFreePort().build();
        var browser = programs.browser();
        var profile = emptyFolder();
        var driver = new ChromeDriver(service, options(browser, profile));
        driver.manage().timeouts().pageLoadTimeout(LOADING);
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OpenPage.resource("clock.js")));
        return new Chromium(profile, driver);
    }

    private static ChromeOptions options(Path browser, Path profile) {
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT);
        options.setAcceptInsecureCerts(true);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                // As in browsers that let pages sound by themselves.
                "--autoplay-policy=no-user-gesture-required",
                "--disable-features=Translate", "--force-color-profile=srgb", "--window-size=1280,900", "--user-data-dir=" + profile);
        return options;
    }

    /// The driver itself, for tests that click and type.
    public ChromeDriver driver() {
        return driver;
    }

    /// Opens a page as a reader with this setting meets it, and waits until it and its fonts are loaded.
    ///
    /// @throws PageUnreachable when no page comes
    public void open(URI address, Setting setting) {
        emulate(setting);
        try {
            driver.get(address.toString());
        } catch (TimeoutException e) {
            throw new PageUnreachable(address, "TIMED_OUT", e);
        } catch (WebDriverException e) {
            throw new PageUnreachable(address, code(e), e);
        } finally {
            // The page's own scripts had no chance to run; from here on the checks' scripts do.
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
        driver.manage().timeouts().scriptTimeout(LOADING);
        driver.executeAsyncScript("const done = arguments[0]; document.fonts.ready.then(() => { if (window.congmoClock) congmoClock.loaded(); done(true); });");
    }

    /// The whole page from top to bottom as PNG, at one image pixel for each CSS pixel.
    public byte[] screenshot(URI address, Setting setting) {
        open(address, setting);
        var metrics = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        return capture(Map.of("x", 0, "y", 0, "width", setting.width(), "height", metrics.get("height"), "scale", 1));
    }

    byte[] capture(Map<?, ?> clip) {
        var shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) shot.get("data"));
    }

    private void emulate(Setting setting) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", setting.width(), "height", setting.height(), "deviceScaleFactor", 1, "mobile", false));
        // Phones and zoomed pages lay their scroll bar over the page.
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", setting.scheme().features(setting.reducedMotion())));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !setting.scripts()));
    }

    private static String code(WebDriverException e) {
        var found = NETWORK_ERROR.matcher(String.valueOf(e.getRawMessage()));
        return found.find() ? found.group() : "ERR_FAILED";
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("congmo-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException("The browser's profile has no place in the temporary folder", e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // A process of the browser may still be writing there; the system clears its temporary folder.
        }
    }

    private static final class Shared {
        static final Chromium BROWSER = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BROWSER::close, "close-chromium"));
        }
    }
}
