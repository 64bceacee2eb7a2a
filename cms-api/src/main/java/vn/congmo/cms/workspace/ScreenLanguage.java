package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/// The language of the workspace's own words: what the person chose, and Vietnamese before they did.
final class ScreenLanguage {

    static final String COOKIE = "congmo-language";
    static final List<String> ALL = List.of("vi", "en");

    private ScreenLanguage() {}

    static String of(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, COOKIE);
        return chosen != null && ALL.contains(chosen.getValue()) ? chosen.getValue() : ALL.getFirst();
    }

    static Locale localeOf(HttpServletRequest request) {
        return Locale.forLanguageTag(of(request));
    }
}
