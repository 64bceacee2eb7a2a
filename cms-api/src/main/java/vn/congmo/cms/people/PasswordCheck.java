package vn.congmo.cms.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/// Lets the log-in form of the workspace ask the same door as the API.
@Component
class PasswordCheck implements AuthenticationProvider {

    private final LogIn logIn;

    PasswordCheck(LogIn logIn) {
        this.logIn = logIn;
    }

    /// Too many wrong guesses for this name from this address.
    static final class TooOften extends AuthenticationException {
        private static final long serialVersionUID = 1L;
        private final long seconds;

        TooOften(Duration wait) {
            super("Too many tries");
            this.seconds = wait.toSeconds() + 1;
        }

        long seconds() {
            return seconds;
        }
    }

    /// The account has a second factor, and no code or a wrong one was typed.
    static final class CodeNeeded extends AuthenticationException {
        private static final long serialVersionUID = 1L;
        private final boolean wrong;

        CodeNeeded(boolean wrong) {
            super("A code is needed");
            this.wrong = wrong;
        }

        boolean wrong() {
            return wrong;
        }
    }

    /// What the log-in form brings beside name and password.
    record LogInDetails(String code, String address) {
        static final LogInDetails NONE = new LogInDetails("", "");

        static LogInDetails of(HttpServletRequest request) {
            return new LogInDetails(Objects.toString(request.getParameter("code"), ""), Objects.toString(request.getRemoteAddr(), ""));
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var password = Objects.toString(asked.getCredentials(), "");
        var form = asked.getDetails() instanceof LogInDetails details ? details : LogInDetails.NONE;
        return switch (logIn.tryWith(asked.getName(), password, form.code(), form.address())) {
            case LogIn.Outcome.Welcome welcome -> new LoggedIn(welcome.actor());
            case LogIn.Outcome.Wrong ignored -> throw new BadCredentialsException("Name or password do not fit");
            case LogIn.Outcome.CodeNeeded ignored -> throw new CodeNeeded(false);
            case LogIn.Outcome.WrongCode ignored -> throw new CodeNeeded(true);
            case LogIn.Outcome.TooOften often -> throw new TooOften(often.left());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
