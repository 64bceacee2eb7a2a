package vn.congmo.cms.management;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.JsonBody;
import vn.congmo.cms.sites.Language;

/// Actions over HTTP. With an `Idempotency-Key`, a repeated request gets the first one's answer.
@RestController
@RequestMapping("/api/manage/v1/items/{item}/locales/{locale}/actions/{action}")
class ActionRequests {

    private final Actions actions;
    private final RepeatedRequests repeated;

    ActionRequests(Actions actions, RepeatedRequests repeated) {
        this.actions = actions;
        this.repeated = repeated;
    }

    @PostMapping
    ResponseEntity<?> act(
            @PathVariable UUID item,
            @PathVariable Language locale,
            @PathVariable String action,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor) throws IOException {
        JsonNode body = JsonBody.read(request);
        var seen = Seen.required(ifMatch);
        var id = new DocumentId(item, locale);
        if (key == null) return actions.act(action, id, seen, body, actor);
        return repeated.once(actor, key, action + " " + id + " " + ifMatch + " " + body, () -> actions.act(action, id, seen, body, actor));
    }
}
