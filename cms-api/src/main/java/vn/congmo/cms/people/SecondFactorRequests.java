package vn.congmo.cms.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

/// The second factor of an account over HTTP: begin, confirm with a code, end.
@RestController
@RequestMapping("/api/manage/v1/accounts/{name}/second-factor")
class SecondFactorRequests {

    private final SecondFactors factors;
    private final Problems problems;

    SecondFactorRequests(SecondFactors factors, Problems problems) {
        this.factors = factors;
        this.problems = problems;
    }

    /// @param since null while log-in asks for no code
    record SecondFactorView(@Nullable Instant since, int recoveryCodesLeft) {}

    /// @param secret base 32, to be typed into an authenticator app
    /// @param address `otpauth:` address of the same, for a QR code
    record Begun(String secret, String address) {
        @Override
        public String toString() {
            return "A second factor that was begun";
        }
    }

    record Confirmation(@Nullable String code) {
        @Override
        public String toString() {
            return "A code";
        }
    }

    @GetMapping
    ResponseEntity<?> read(@PathVariable String name, @AuthenticationPrincipal Actor actor) {
        if (!actor.name().equals(name) && !actor.isAny(Role.ADMINISTRATOR)) return notAllowed();
        return ResponseEntity.ok(new SecondFactorView(factors.since(name).orElse(null), factors.recoveryCodesLeft(name)));
    }

    @PostMapping("/actions/begin")
    ResponseEntity<?> begin(@PathVariable String name, @AuthenticationPrincipal Actor actor) {
        if (!actor.name().equals(name)) return notAllowed();
        return factors.begin(name).<ResponseEntity<?>>map(secret -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Begun(secret, EnrolmentPicture.address(name, secret))))
                .orElseGet(() -> problems.answer(HttpStatus.CONFLICT, "second-factor-on", Map.of()));
    }

    /// The recovery codes stand in this answer and nowhere else.
    @PostMapping("/actions/confirm")
    ResponseEntity<?> confirm(@PathVariable String name, @RequestBody Confirmation sent, @AuthenticationPrincipal Actor actor) {
        if (!actor.name().equals(name)) return notAllowed();
        var faults = new Faults(problems);
        var code = faults.required("/code", sent.code());
        if (faults.any()) return faults.answer();
        List<String> codes = factors.confirm(actor, code);
        if (codes.isEmpty()) return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code", Map.of());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("recoveryCodes", codes));
    }

    @DeleteMapping
    ResponseEntity<?> remove(@PathVariable String name, @AuthenticationPrincipal Actor actor) {
        if (!actor.name().equals(name) && !actor.isAny(Role.ADMINISTRATOR)) return notAllowed();
        return factors.remove(actor, name) ? ResponseEntity.noContent().build() : problems.answer(HttpStatus.NOT_FOUND, "no-second-factor", Map.of());
    }

    private ResponseEntity<Object> notAllowed() {
        return problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
    }
}
