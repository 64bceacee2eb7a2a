package vn.congmo.cms.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/// What happens at the workspace's log-in: where people land, what they read when it fails, and that nothing they wrote is lost.
@Component
class WorkspaceDoor {

    static final String LOG_IN = "/workspace/log-in";

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    WorkspaceDoor() {
        RequestMatcher page = request -> HttpMethod.GET.matches(request.getMethod()) && request.getRequestURI().startsWith("/workspace");
        asked.setRequestMatcher(page);
        asked.setMatchingRequestParameterName(null);
    }

    /// Remembers pages that were asked for; forms that were sent are held apart and never carried out by themselves.
    HttpSessionRequestCache pagesOnly() {
        return asked;
    }

    void welcome(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        var held = HeldForm.path(request);
        var page = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        if (held != null) response.sendRedirect(held);
        else response.sendRedirect(page == null ? "/workspace" : page.getRedirectUrl());
    }

    void tryAgain(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(LOG_IN + switch (why) {
            case PasswordCheck.TooOften often -> "?wait=" + often.seconds();
            case PasswordCheck.CodeNeeded code -> code.wrong() ? "?wrong-code" : "?code";
            default -> "?wrong";
        });
    }

    void logInFirst(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(LOG_IN);
    }

    /// A form without its token comes from a session that ended, or from a page opened before the last log-in.
    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getRequestURI().equals(LOG_IN)) {
            response.sendRedirect(LOG_IN + "?again");
            return;
        }
        HeldForm.hold(request);
        var loggedIn = SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn;
        response.sendRedirect(loggedIn ? request.getRequestURI() : LOG_IN + "?held");
    }
}
