package vn.congmo.cms.people;

import java.time.Duration;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
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

    @Override
    public Authentication authenticate(Authentication asked) {
        var password = Objects.toString(asked.getCredentials(), "");
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? Objects.toString(details.getRemoteAddress(), "") : "";
        return switch (logIn.tryWith(asked.getName(), password, address)) {
            case LogIn.Outcome.Welcome welcome -> new LoggedIn(welcome.actor());
            case LogIn.Outcome.Wrong ignored -> throw new BadCredentialsException("Name or password do not fit");
            case LogIn.Outcome.TooOften often -> throw new TooOften(often.left());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
