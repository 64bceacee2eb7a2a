package vn.congmo.cms.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises `Authorization: Bearer …` (RFC 6750). A request with a token is the token's alone: a session beside it counts for nothing.
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Tokens tokens;
    private final ProblemAnswers problems;

    BearerTokens(Tokens tokens, ProblemAnswers problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static boolean isIn(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        var actor = tokens.actor(request.getHeader("Authorization").substring(SCHEME.length()).strip());
        if (actor.isEmpty()) {
            problems.logInRequired(response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new LoggedIn(actor.get())));
        chain.doFilter(request, response);
    }
}
