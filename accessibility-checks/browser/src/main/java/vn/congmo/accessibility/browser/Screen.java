package vn.congmo.accessibility.browser;

import java.util.Map;

/// The screen of the open page, changed for a while.
final class Screen implements AutoCloseable {

    private final OpenPage page;

    Screen(OpenPage page) {
        this.page = page;
    }

    /// Zooming leaves a part of the screen in each direction; it is taken to be as high as four fifths of its width.
    void zoom(int factor) {
        var width = page.setting().width() / factor;
        resize(width, width * 4 / 5);
    }

    void resize(int width, int height) {
        page.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        resize(page.setting().width(), page.setting().height());
    }
}
