package vn.congmo.accessibility.browser;

import java.util.List;

/// Chromium or its driver is not on this machine; says the one command that installs both.
public final class BrowserMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Installs the browser, its driver and fonts with all Vietnamese letters on Debian and Ubuntu.
    public static final String INSTALL =
            "apt-get install -y --no-install-recommends chromium chromium-driver fonts-dejavu-core fonts-noto-core";

    BrowserMissing(String program, String variable, List<String> looked) {
        super("%s was not found (looked at %s). Install it with: %s — or name it in the environment variable %s."
                .formatted(program, String.join(", ", looked), INSTALL, variable));
    }
}
