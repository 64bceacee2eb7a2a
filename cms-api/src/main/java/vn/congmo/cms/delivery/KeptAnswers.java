package vn.congmo.cms.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.publishing.Planned;

/// Answers of the delivery API, kept as bytes until something of their site changes: most readers ask for what others asked for a moment ago.
/// Only whole answers to the same words of a request are kept; what a reader may keep of them (`Cache-Control`) is reckoned anew each time.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class KeptAnswers extends OncePerRequestFilter {

    private static final String SCOPE = KeptAnswers.class.getName() + ".scope";
    private static final long MOST_BYTES = 32L << 20;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final Set<String> MADE_ANEW = Set.of("cache-control", "content-length", "date", "connection", "transfer-encoding");

    private final LiveDocuments live;
    private final Planned planned;
    private final Clock clock;
    private final Cache<String, Answer> answers = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((String address, Answer answer) -> answer.body().length + 2 * address.length() + 1_000).build();

    KeptAnswers(LiveDocuments live, Planned planned, Clock clock) {
        this.live = live;
        this.planned = planned;
        this.clock = clock;
    }

    /// On what an answer depends.
    ///
    /// @param document whose planned changes count; null for those of the whole site
    private record Scope(String site, @Nullable DocumentId document) {}

    /// @param reached the feed's position that was applied before the answer was begun
    private record Answer(Scope scope, long reached, EntityTag tag, Map<String, List<String>> headers, byte[] body) {}

    /// Lets the answer to this request be kept until its site changes.
    static void allow(HttpServletRequest request, String site, @Nullable DocumentId document) {
        request.setAttribute(SCOPE, new Scope(site, document));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET") || !(path.startsWith("/api/content/v1/documents") || path.equals("/api/content/v1/by-path")) || !takesJson(request);
    }

    private static boolean takesJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted == null || accepted.equals("*/*") || accepted.equals("application/json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var address = request.getRequestURI() + "?" + request.getQueryString();
        var kept = answers.getIfPresent(address);
        if (kept != null && live.changed(kept.scope().site()) <= kept.reached()) write(kept, request, response);
        else make(address, request, response, chain);
    }

    private void make(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long reached = live.position();
        var copied = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, copied);
        var tag = copied.getHeader("ETag");
        if (request.getAttribute(SCOPE) instanceof Scope scope && copied.getStatus() == HttpStatus.OK.value() && tag != null && address.length() <= LONGEST_ADDRESS)
            answers.put(address, new Answer(scope, reached, new EntityTag(tag), headers(copied), copied.getContentAsByteArray()));
        copied.copyBodyToResponse();
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var name : response.getHeaderNames())
            if (!MADE_ANEW.contains(name.toLowerCase(Locale.ROOT)) && !name.toLowerCase(Locale.ROOT).startsWith(OtherSites.HEADERS)) headers.put(name, List.copyOf(response.getHeaders(name)));
        return headers;
    }

    private void write(Answer kept, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean held = kept.tag().isHeldBy(request);
        kept.headers().forEach((name, values) -> {
            if (!held || !name.equalsIgnoreCase("Content-Type")) values.forEach(value -> response.addHeader(name, value));
        });
        response.setHeader("Cache-Control", Lifetime.until(planned(kept.scope()), clock.instant()).getHeaderValue());
        if (held) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentLength(kept.body().length);
        response.getOutputStream().write(kept.body());
    }

    private @Nullable Instant planned(Scope scope) {
        return scope.document() == null ? planned.next(scope.site()) : planned.next(scope.document());
    }
}
