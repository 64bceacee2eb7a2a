package vn.congmo.cms.people;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.problems.Problems;

/// Long-lived tokens over HTTP: each person makes, lists and revokes their own.
@RestController
@RequestMapping("/api/manage/v1/tokens")
class TokenRequests {

    private static final int LONGEST_DAYS = 366;

    private final Tokens tokens;
    private final Problems problems;

    TokenRequests(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /// @param days how long it holds, 1 to 366; null for 90
    record TokenRequest(@Nullable String label, @Nullable Integer days) {}

    /// @param token shown in the answer to its making only
    record TokenView(String id, String label, @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL) @Nullable String token, Instant createdAt, Instant expiresAt) {
        static TokenView of(Token token, @Nullable String text) {
            return new TokenView(token.digest(), token.label() == null ? "" : token.label(), text, token.createdAt(), token.expiresAt());
        }

        @Override
        public String toString() {
            return "Token " + id;
        }
    }

    @PostMapping
    ResponseEntity<?> make(@RequestBody TokenRequest asked, @AuthenticationPrincipal Actor actor) {
        var faults = new Faults(problems);
        var label = faults.required("/label", asked.label());
        int days = asked.days() == null ? 90 : asked.days();
        if (days < 1 || days > LONGEST_DAYS) faults.add("/days", "days", LONGEST_DAYS);
        if (faults.any()) return faults.answer();
        var given = tokens.give(actor.name(), label, Duration.ofDays(days));
        return ResponseEntity.created(URI.create("/api/manage/v1/tokens/" + given.token().digest()))
                .header("Cache-Control", "no-store").body(TokenView.of(given.token(), given.text()));
    }

    @GetMapping
    List<TokenView> list(@AuthenticationPrincipal Actor actor) {
        return tokens.of(actor.name()).stream().map(token -> TokenView.of(token, null)).toList();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> revoke(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        if (tokens.revoke(actor.name(), id)) return ResponseEntity.noContent().build();
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-token", Map.of());
    }
}
