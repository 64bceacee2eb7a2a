package vn.congmo.accessibility.pages;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.openqa.selenium.WebDriverException;
import vn.congmo.accessibility.Outcome;
import vn.congmo.accessibility.browser.BrowserMissing;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.PageUnreachable;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.reports.Picture;
import vn.congmo.accessibility.reports.Run;

/// Photographs the places where something failed, each framed, in the first setting in which it was found.
final class Pictures {

    /// Most pictures of one page.
    private static final int MOST = 24;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /// Frames the element and says which part of the page to photograph; nothing where the element cannot be seen.
    private static final String FRAME = """
            const element = document.querySelector(arguments[0]);
            document.getElementById('congmo-frame')?.remove();
            if (!element) return null;
            const box = element.getBoundingClientRect();
            if (box.width < 1 || box.height < 1) return null;
            const left = box.left + scrollX, top = box.top + scrollY, room = 24;
            const frame = document.createElement('div');
            frame.id = 'congmo-frame';
            frame.style.cssText = `all:initial;position:absolute;left:${left - 4}px;top:${top - 4}px;width:${box.width + 8}px;height:${box.height + 8}px;`
              + 'box-sizing:border-box;border:3px solid #d00000;outline:1px solid #ffffff;z-index:2147483647;pointer-events:none';
            document.documentElement.append(frame);
            const x = Math.max(0, left - room), y = Math.max(0, top - room);
            return {x, y, width: Math.min(box.width + 2 * room, innerWidth - x, 1200), height: Math.min(box.height + 2 * room, 600), scale: 1};
            """;

    private final Browser browser;

    Pictures(Browser browser) {
        this.browser = browser;
    }

    List<Picture> of(URI address, List<Setting> settings, List<Run> runs) {
        var wanted = wanted(settings, runs);
        var pictures = new ArrayList<Picture>();
        wanted.forEach((setting, selectors) -> {
            try {
                browser.lend(LONGEST, chromium -> take(chromium, address, setting, selectors, pictures));
            } catch (TimeoutException | WebDriverException | PageUnreachable | BrowserMissing e) {
                // The report says already why the browser failed on this page; pictures are extra.
            }
        });
        return pictures;
    }

    /// Selectors of what failed, by the setting that shows it; static findings in the first one.
    private static Map<Setting, List<String>> wanted(List<Setting> settings, List<Run> runs) {
        var first = new LinkedHashMap<String, Setting>();
        for (var run : runs) {
            var setting = settings.stream().filter(s -> s.label().equals(run.name())).findFirst().or(() -> settings.stream().findFirst());
            setting.ifPresent(s -> run.report().findings().stream()
                    .filter(f -> f.outcome() == Outcome.FAILED && !f.target().selector().matches("html|:root|"))
                    .forEach(f -> first.putIfAbsent(f.target().selector(), s)));
        }
        var wanted = new LinkedHashMap<Setting, List<String>>();
        first.entrySet().stream().limit(MOST).forEach(e -> wanted.computeIfAbsent(e.getValue(), s -> new ArrayList<>()).add(e.getKey()));
        return wanted;
    }

    private static boolean take(Chromium chromium, URI address, Setting setting, List<String> selectors, List<Picture> pictures) {
        chromium.open(address, setting);
        for (var selector : selectors) {
            try {
                if (chromium.driver().executeScript(FRAME, selector) instanceof Map<?, ?> clip) {
                    var shot = chromium.driver().executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
                    pictures.add(new Picture(selector, setting.label(), number(clip, "width"), number(clip, "height"),
                            Base64.getDecoder().decode((String) shot.get("data"))));
                }
            } catch (WebDriverException e) {
                // A selector that reaches into a frame, or an element that went away: no picture of this one.
            }
        }
        return true;
    }

    private static int number(Map<?, ?> clip, String name) {
        return ((Number) clip.get(name)).intValue();
    }
}
