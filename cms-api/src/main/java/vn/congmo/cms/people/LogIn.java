package vn.congmo.cms.people;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The one place where a name and a password become somebody.
@Component
class LogIn {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SecondFactors secondFactors;
    private final Throttle throttle;
    private final Clock clock;
    /// What an unknown name is compared with, so that the time of an answer does not tell which names exist.
    private final String digestOfNobody;

    LogIn(Accounts accounts, PasswordEncoder passwords, SecondFactors secondFactors, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.throttle = new Throttle(clock);
        this.clock = clock;
        this.digestOfNobody = java.util.Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    sealed interface Outcome {
        record Welcome(Actor actor) implements Outcome {}

        /// Name unknown, password wrong or account disabled: never said which.
        record Wrong() implements Outcome {}

        /// Name and password fit; the account's second factor is still to be shown.
        record CodeNeeded() implements Outcome {}

        /// Neither a code of now nor an unused recovery code.
        record WrongCode() implements Outcome {}

        record TooOften(Duration left) implements Outcome {}
    }

    /// @param code    of the authenticator app, or a recovery code; empty when none was typed
    /// @param address where the request came from; wrong guesses from there slow down only that place
    Outcome tryWith(String name, String password, String code, String address) {
        var place = name + " from " + address;
        var wait = throttle.waitFor(place);
        if (wait.isPositive()) return new Outcome.TooOften(wait);
        var account = accounts.find(name);
        var fits = password.length() <= Passwords.LONGEST
                && passwords.matches(password, account.map(Account::passwordDigest).orElse(digestOfNobody));
        if (!fits || account.isEmpty() || account.get().disabled()) {
            throttle.failed(place);
            return new Outcome.Wrong();
        }
        if (secondFactors.since(name).isPresent()) {
            if (code.isBlank()) return new Outcome.CodeNeeded();
            if (!secondFactors.opens(name, code)) {
                throttle.failed(place);
                return new Outcome.WrongCode();
            }
        }
        throttle.succeeded(place);
        accounts.loggedIn(name, clock.instant());
        return new Outcome.Welcome(account.get().actor());
    }
}
