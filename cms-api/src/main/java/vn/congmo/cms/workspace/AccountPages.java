package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.EnrolmentPicture;
import vn.congmo.cms.people.SecondFactors;

/// One's own account: the second factor of log-in.
@Controller
@RequestMapping("/workspace/account")
class AccountPages {

    private final SecondFactors factors;
    private final Screens screens;

    AccountPages(SecondFactors factors, Screens screens) {
        this.factors = factors;
        this.screens = screens;
    }

    @GetMapping
    ResponseEntity<String> open(@AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, actor, Map.of(), request);
    }

    @PostMapping("/begin")
    ResponseEntity<String> begin(@AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, actor, begun(actor), request);
    }

    /// The answer itself holds the recovery codes: they are shown once, and no address leads to them.
    @PostMapping("/confirm")
    ResponseEntity<String> confirm(@RequestParam(defaultValue = "") String code, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        var codes = factors.confirm(actor, code);
        if (!codes.isEmpty()) return show(HttpStatus.OK, actor, Map.of("codes", codes), request);
        var model = new HashMap<>(begun(actor));
        model.put("errors", List.of(Map.of("text", screens.text(request, "account.wrong-code"), "href", "#code")));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, model, request);
    }

    @PostMapping("/remove")
    ResponseEntity<String> remove(@AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        factors.remove(actor, actor.name());
        return screens.done("/workspace/account", "done.second-factor-off", request);
    }

    private Map<String, Object> begun(Actor actor) {
        return factors.begin(actor.name()).<Map<String, Object>>map(secret -> {
            var picture = EnrolmentPicture.modules(EnrolmentPicture.address(actor.name(), secret));
            return Map.of("secret", String.join(" ", secret.split("(?<=\\G.{4})")), "side", picture.side(), "picture", picture.path(), "address", EnrolmentPicture.address(actor.name(), secret));
        }).orElse(Map.of());
    }

    private ResponseEntity<String> show(HttpStatus status, Actor actor, Map<String, ?> model, HttpServletRequest request) {
        var all = new HashMap<String, Object>(Map.of("errors", List.of(), "codes", List.of(), "secret", "", "left", factors.recoveryCodesLeft(actor.name())));
        factors.since(actor.name()).ifPresent((Instant since) -> all.put("since", since));
        all.putAll(model);
        return screens.show(status, "account.ftlh", all, request);
    }
}
