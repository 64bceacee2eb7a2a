package vn.congmo.river;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.Setting;

/// Somebody at a browser whose scripts are switched off: reads, types, presses.
final class Person {

    private static final Setting SCREEN = Setting.usual().withoutScripts();

    private final Chromium browser;
    private final ChromeDriver driver;

    Person(Chromium browser) {
        this.browser = browser;
        this.driver = browser.driver();
    }

    void opens(URI address) {
        browser.open(address, SCREEN);
        scripts(false);
    }

    void logsIn(Installation installation, String name) {
        opens(installation.api.address("/workspace"));
        types("name", name);
        types("password", Installation.PASSWORD);
        sends("main form button");
    }

    void types(String field, String text) {
        var box = driver.findElement(By.name(field));
        box.clear();
        box.sendKeys(text);
    }

    /// Puts a file of this machine into a file field.
    void uploads(String field, String file) {
        driver.findElement(By.name(field)).sendKeys(file);
    }

    void chooses(String field, String words) {
        new Select(driver.findElement(By.name(field))).selectByVisibleText(words);
    }

    void picks(String field, String value) {
        find("input[name='" + field + "'][value='" + value + "']").click();
    }

    /// Presses the first button or link that a selector finds, and waits for the page that it leads to.
    void sends(String selector) {
        var before = find("html");
        find(selector).click();
        Eventually.becomes("a page comes after " + selector, Duration.ofSeconds(30), () -> hasGone(before) && isLoaded());
    }

    /// Follows the first link whose words hold these.
    void follows(String words) {
        var before = find("html");
        driver.findElements(By.partialLinkText(words)).stream().filter(WebElement::isDisplayed).findFirst()
                .orElseThrow(() -> new AssertionError("No link says «" + words + "» on " + driver.getCurrentUrl())).click();
        Eventually.becomes("a page comes after «" + words + "»", Duration.ofSeconds(30), () -> hasGone(before) && isLoaded());
    }

    boolean sees(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    String reads(String selector) {
        return find(selector).getText();
    }

    String finds(String attribute, String selector) {
        return String.valueOf(find(selector).getDomAttribute(attribute));
    }

    URI place() {
        return URI.create(driver.getCurrentUrl());
    }

    /// What proves this log-in to the server, for asking without the browser.
    String cookies() {
        return String.join("; ", driver.manage().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).toList());
    }

    private WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    private static boolean hasGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    private boolean isLoaded() {
        return "complete".equals(driver.executeScript("return document.readyState"));
    }

    private void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }
}
