package vn.congmo.cms.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks again who a session belongs to: whoever was disabled or lost a role an instant ago does not keep it until log-out.
final class RolesOfToday extends OncePerRequestFilter {

    private final Accounts accounts;

    RolesOfToday(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn before) {
            var context = new SecurityContextImpl();
            accounts.actor(before.getName()).ifPresent(actor -> context.setAuthentication(new LoggedIn(actor)));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
