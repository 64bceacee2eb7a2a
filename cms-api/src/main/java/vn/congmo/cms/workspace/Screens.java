package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.themes.Templates;
import vn.congmo.themes.Theme;

/// Draws the workspace's pages with what each has around it: who is here, the menu, the language, what was just done.
@Component
class Screens {

    private static final String DONE = "workspace.done";

    private final Templates templates = Theme.named("lacquer").templates(Screens.class.getClassLoader(), "workspace");

    /// @param model what this page shows, by the names of its template
    ResponseEntity<String> show(String template, Map<String, ?> model, HttpServletRequest request) {
        return show(HttpStatus.OK, template, model, request);
    }

    ResponseEntity<String> show(HttpStatus status, String template, Map<String, ?> model, HttpServletRequest request) {
        var lang = ScreenLanguage.of(request);
        var all = new HashMap<String, Object>(around(request, lang));
        all.putAll(model);
        return ResponseEntity.status(status).contentType(MediaType.parseMediaType("text/html;charset=UTF-8")).cacheControl(CacheControl.noStore())
                .header("Content-Language", lang).body(templates.render(template, all, lang));
    }

    /// Leads on after something was done (RFC 9110, 303), where a status message says what.
    ResponseEntity<String> done(String address, String textKey, HttpServletRequest request) {
        request.getSession().setAttribute(DONE, textKey);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    String text(HttpServletRequest request, String key, Object... values) {
        return templates.text(ScreenLanguage.of(request), key, values);
    }

    private Map<String, Object> around(HttpServletRequest request, String lang) {
        LocaleContextHolder.setLocale(java.util.Locale.forLanguageTag(lang));
        var actor = actor();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return Map.of(
                "user", actor == null ? "" : actor.displayName(),
                "csrf", csrf == null ? Map.of("name", "", "token", "") : Map.of("name", csrf.getParameterName(), "token", csrf.getToken()),
                "menu", actor == null ? List.of() : menu(request, actor),
                "languages", languages(request, lang),
                "done", said(request));
    }

    private static @Nullable Actor actor() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private List<Map<String, Object>> menu(HttpServletRequest request, Actor actor) {
        var entries = new java.util.ArrayList<Map<String, Object>>();
        entries.add(entry(request, "menu.mine", "/workspace"));
        if (actor.isAny(Role.EDITOR, Role.PUBLISHER)) entries.add(entry(request, "menu.waiting", "/workspace/waiting"));
        entries.add(entry(request, "menu.all", "/workspace/all"));
        if (actor.isAny(Role.AUTHOR, Role.EDITOR)) entries.add(entry(request, "menu.new", "/workspace/new"));
        entries.add(entry(request, "account.menu", "/workspace/account"));
        return entries;
    }

    private Map<String, Object> entry(HttpServletRequest request, String key, String address) {
        return Map.of("text", text(request, key), "href", address, "current", request.getRequestURI().equals(address));
    }

    private static List<Map<String, Object>> languages(HttpServletRequest request, String current) {
        var back = request.getRequestURI();
        return List.of(language("vi", "Tiếng Việt", current, back), language("en", "English", current, back));
    }

    private static Map<String, Object> language(String lang, String name, String current, String back) {
        var address = UriComponentsBuilder.fromPath("/workspace/language").queryParam("to", lang).queryParam("back", back).encode().toUriString();
        return Map.of("lang", lang, "name", name, "path", address, "available", true, "current", lang.equals(current));
    }

    private static String said(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(DONE) instanceof String key)) return "";
        session.removeAttribute(DONE);
        return key;
    }
}
