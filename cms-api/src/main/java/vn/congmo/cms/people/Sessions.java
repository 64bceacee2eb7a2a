package vn.congmo.cms.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.problems.Problems;

/// Log-in for programs: a name and a password for a token that holds for a working day.
@RestController
@RequestMapping("/api/manage/v1/sessions")
class Sessions {

    private static final Duration VALIDITY = Duration.ofHours(12);

    private final LogIn logIn;
    private final Tokens tokens;
    private final Problems problems;

    Sessions(LogIn logIn, Tokens tokens, Problems problems) {
        this.logIn = logIn;
        this.tokens = tokens;
        this.problems = problems;
    }

    /// @param code of the authenticator app or a recovery code, for an account with a second factor
    record LogInRequest(@Nullable String name, @Nullable String password, @Nullable String code) {
        @Override
        public String toString() {
            return "Log-in of " + name;
        }
    }

    record Session(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "A session until " + expiresAt;
        }
    }

    @PostMapping
    ResponseEntity<?> logIn(@RequestBody LogInRequest asked, HttpServletRequest request) {
        var faults = new Faults(problems);
        var name = faults.required("/name", asked.name());
        var password = faults.required("/password", asked.password());
        if (faults.any()) return faults.answer();
        return switch (logIn.tryWith(name, password, asked.code() == null ? "" : asked.code(), request.getRemoteAddr())) {
            case LogIn.Outcome.Welcome somebody -> welcome(somebody.actor());
            case LogIn.Outcome.Wrong ignored -> problems.answer(HttpStatus.UNAUTHORIZED, "wrong-log-in", Map.of());
            case LogIn.Outcome.CodeNeeded ignored -> problems.answer(HttpStatus.UNAUTHORIZED, "code-needed", Map.of());
            case LogIn.Outcome.WrongCode ignored -> problems.answer(HttpStatus.UNAUTHORIZED, "wrong-code", Map.of());
            case LogIn.Outcome.TooOften often -> {
                var seconds = often.left().toSeconds() + 1;
                var problem = problems.problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries", seconds);
                yield ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(seconds)).body(problem);
            }
        };
    }

    private ResponseEntity<?> welcome(Actor actor) {
        var given = tokens.give(actor.name(), null, VALIDITY);
        return ResponseEntity.created(URI.create("/api/manage/v1/tokens/" + given.token().digest()))
                .header("Cache-Control", "no-store").body(new Session(given.text(), given.token().expiresAt()));
    }
}
