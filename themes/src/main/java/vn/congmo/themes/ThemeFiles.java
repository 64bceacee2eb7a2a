package vn.congmo.themes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What of a theme goes to readers as files: one stylesheet put together from its parts, one script, and pictures.
record ThemeFiles(ThemeFile stylesheet, ThemeFile script, ThemeFile icon) {

    private static final List<String> FIRST = List.of("styles/tokens.css", "styles/base.css");
    private static final List<String> LAST = List.of("styles/settings.css", "styles/print.css");

    static ThemeFiles of(ThemeSource source) {
        var base = "/theme/" + source.version() + "/";
        return new ThemeFiles(
                new ThemeFile(base + "style.css", "text/css; charset=utf-8", stylesheet(source)),
                new ThemeFile(base + "script.js", "text/javascript; charset=utf-8", source.files().get("script.js")),
                new ThemeFile(base + "icon.svg", "image/svg+xml", source.files().get("icon.svg")));
    }

    List<ThemeFile> all() {
        return List.of(stylesheet, script, icon);
    }

    /// Addresses by name, for templates.
    Map<String, String> addresses() {
        return Map.of("stylesheet", stylesheet.path(), "script", script.path(), "icon", icon.path());
    }

    /// Tokens first, then the page, then components by name, and last what a reader's settings and paper change.
    private static byte[] stylesheet(ThemeSource source) {
        var names = new ArrayList<>(FIRST);
        source.files().keySet().stream().filter(n -> n.startsWith("components/") && n.endsWith(".css")).forEach(names::add);
        names.addAll(LAST);
        var css = new ByteArrayOutputStream();
        for (var name : names) css.writeBytes(source.text(name).getBytes(StandardCharsets.UTF_8));
        return css.toByteArray();
    }
}
