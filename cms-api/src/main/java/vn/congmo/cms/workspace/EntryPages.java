package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where people come in: log-in and the choice of language.
@Controller
class EntryPages {

    private final Screens screens;

    EntryPages(Screens screens) {
        this.screens = screens;
    }

    /// Who types the host name alone is a person.
    @GetMapping("/")
    ResponseEntity<String> front() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/workspace")).build();
    }

    @GetMapping("/workspace/log-in")
    ResponseEntity<String> logIn(HttpServletRequest request) {
        var model = Map.of("errors", errors(request), "note", note(request));
        return screens.show("log-in.ftlh", model, request);
    }

    private List<String> errors(HttpServletRequest request) {
        if (has(request, "wrong")) return List.of(screens.text(request, "log-in.wrong"));
        var wait = request.getParameter("wait");
        if (wait != null && wait.matches("\\d{1,5}")) return List.of(screens.text(request, "log-in.wait", wait));
        if (has(request, "code")) return List.of(screens.text(request, "log-in.code-needed"));
        if (has(request, "wrong-code")) return List.of(screens.text(request, "log-in.wrong-code"));
        if (has(request, "again")) return List.of(screens.text(request, "log-in.again"));
        return List.of();
    }

    private static String note(HttpServletRequest request) {
        if (has(request, "held")) return "log-in.held";
        return has(request, "left") ? "log-in.left" : "";
    }

    private static boolean has(HttpServletRequest request, String name) {
        return request.getParameterMap().containsKey(name);
    }

    @GetMapping("/workspace/language")
    ResponseEntity<String> language(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "/workspace") String back) {
        var lang = ScreenLanguage.ALL.contains(to) ? to : ScreenLanguage.ALL.getFirst();
        // Only ways within the workspace: nobody is led away from here by a link (CWE-601).
        var address = back.matches("/workspace(/[A-Za-z0-9/-]*)?") ? back : "/workspace";
        var cookie = ResponseCookie.from(ScreenLanguage.COOKIE, lang).path("/").httpOnly(true).sameSite("Strict").maxAge(Duration.ofDays(365)).build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.SET_COOKIE, cookie.toString()).location(URI.create(address)).build();
    }
}
