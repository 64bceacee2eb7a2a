package vn.congmo.accessibility.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.InvalidSelectorException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.browser.Chromium;

/// The steps by which a person logs in, done by the browser before the first page:
/// ```
/// {"steps": [{"open": "https://example.vn/dang-nhap"}, {"fill": "#ten", "with": "bien-tap"}, {"fill": "#mat-khau", "from": "MAT_KHAU"},
///            {"click": "button[type=submit]"}, {"see": "a[href='/dang-xuat']"}]}
/// ```
/// Secrets stand in the environment, never in the file.
public final class LogIn {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> KINDS = Set.of("open", "fill", "click", "see");

    private final List<Step> steps;

    private record Step(String kind, String what, String value) {}

    private LogIn(List<Step> steps) {
        this.steps = steps;
    }

    /// @throws Unreadable when the file is missing or a step is not understood, with its number
    public static LogIn read(Path file, Map<String, String> environment) throws Unreadable {
        try {
            var nodes = JsonMapper.shared().readTree(Files.readString(file)).path("steps").values().stream().toList();
            if (nodes.isEmpty()) {
                throw new Unreadable("login.empty", file);
            }
            var steps = new Step[nodes.size()];
            for (var i = 0; i < steps.length; i++) {
                steps[i] = step(i + 1, nodes.get(i), environment);
            }
            return new LogIn(List.of(steps));
        } catch (IOException e) {
            throw new Unreadable("login.unreadable", file);
        } catch (JacksonException e) {
            throw new Unreadable("login.json", file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
        }
    }

    private static Step step(int number, JsonNode node, Map<String, String> environment) throws Unreadable {
        var kind = node.propertyNames().stream().filter(KINDS::contains).findFirst().orElseThrow(() -> new Unreadable("login.step", number));
        var from = node.path("from").asString("");
        if (!from.isEmpty() && !environment.containsKey(from)) {
            throw new Unreadable("login.environment", number, from);
        }
        return new Step(kind, node.path(kind).asString(""), from.isEmpty() ? node.path("with").asString("") : environment.get(from));
    }

    /// Does the steps.
    ///
    /// @throws Failed at the first that cannot be done
    void in(Chromium chromium) {
        var driver = chromium.driver();
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        try {
            for (var i = 0; i < steps.size(); i++) {
                take(i + 1, steps.get(i), driver);
            }
        } finally {
            driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    private static void take(int number, Step step, ChromeDriver driver) {
        try {
            switch (step.kind()) {
                case "open" -> driver.get(step.what());
                case "fill" -> {
                    var field = driver.findElement(By.cssSelector(step.what()));
                    field.clear();
                    field.sendKeys(step.value());
                }
                case "click" -> driver.findElement(By.cssSelector(step.what())).click();
                default -> driver.findElement(By.cssSelector(step.what()));
            }
        } catch (NoSuchElementException | InvalidSelectorException e) {
            throw new Failed(number, step.kind() + " " + step.what(), driver.getCurrentUrl());
        } catch (WebDriverException e) {
            throw new Failed(number, step.kind() + " " + step.what(), String.valueOf(e.getRawMessage()).lines().findFirst().orElse(""));
        }
    }

    /// A step that could not be done.
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object[] told;

        Failed(Object... told) {
            super(List.of(told).toString());
            this.told = told;
        }

        Unreadable told() {
            return new Unreadable("login.failed", told);
        }
    }
}
