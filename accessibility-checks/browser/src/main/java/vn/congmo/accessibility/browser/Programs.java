package vn.congmo.accessibility.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where the browser and its driver are on this machine.
final class Programs {

    private static final List<String> FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/homebrew/bin");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    private final Map<String, String> environment;

    Programs(Map<String, String> environment) {
        this.environment = environment;
    }

    Path browser() {
        return find("Chromium", "CONGMO_CHROMIUM", BROWSERS);
    }

    Path driver() {
        return find("ChromeDriver", "CONGMO_CHROMEDRIVER", DRIVERS);
    }

    private Path find(String program, String variable, List<String> names) {
        var named = environment.get(variable);
        if (named != null && !named.isBlank()) {
            if (Files.isExecutable(Path.of(named))) {
                return Path.of(named);
            }
            throw new BrowserMissing(program, variable, List.of(variable + "=" + named));
        }
        return candidates(names).stream().filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new BrowserMissing(program, variable, List.of("PATH", String.join(", ", FOLDERS))));
    }

    private List<Path> candidates(List<String> names) {
        var folders = new ArrayList<>(List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)));
        folders.addAll(FOLDERS);
        return folders.stream().filter(f -> !f.isBlank()).flatMap(f -> names.stream().map(n -> Path.of(f, n))).toList();
    }
}
