package vn.congmo.cms.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the scripts of every site read what everybody may read (the CORS protocol of the Fetch standard), without cookies and without a way to
/// write. The answer is the same for every origin, so that caches need not tell them apart.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
class OtherSites extends OncePerRequestFilter {

    /// How the names of these headers begin.
    static final String HEADERS = "access-control-";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/content/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Location, Retry-After, " + Kept.SURROGATE_KEYS + ", " + ExportRequests.POSITION);
        boolean asksFirst = request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (!asksFirst) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, Accept-Language, Range");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
