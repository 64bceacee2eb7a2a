package vn.congmo.portal.visitors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.portal.pages.Page;
import vn.congmo.themes.Theme;
import vn.congmo.themes.ThemeFile;

/// Sends the files of the theme. Their addresses change with their bytes.
@Component
final class ThemeAnswers {

    private final Map<String, Page> files;

    ThemeAnswers(Theme theme) {
        files = theme.files().stream().collect(Collectors.toUnmodifiableMap(ThemeFile::path, ThemeAnswers::ready));
    }

    private static Page ready(ThemeFile file) {
        return Page.of(200, file.mediaType(), file.bytes());
    }

    /// False when the theme has no such file.
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = files.get(path);
        if (file == null) return false;
        PageSender.send(file, 200, PageSender.FOR_EVER, request, response);
        return true;
    }
}
