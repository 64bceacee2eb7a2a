package vn.congmo.portal.visitors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.congmo.portal.pages.Page;

/// Sends pages that are ready: compressed or plain, whole or «not modified».
final class PageSender {

    /// A reader is at most ten seconds behind, and never waits for a page that it has.
    static final String SHORT = "public, max-age=2, stale-while-revalidate=8";
    static final String NEVER = "no-store";
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private PageSender() {}

    static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(page, page.status(), page.status() == 503 ? NEVER : SHORT, request, response);
    }

    static void send(Page page, int status, String caching, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var gzip = Validators.takesGzip(request.getHeader("Accept-Encoding"));
        var tag = Validators.tag(page.digest(), gzip);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", caching);
        if (status == 503) response.setHeader("Retry-After", "30");
        if (status == 200 && Validators.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(304);
            return;
        }
        response.setStatus(status);
        response.setContentType(page.mediaType());
        if (gzip) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(gzip ? page.gzip().length : page.length());
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(gzip ? page.gzip() : page.identity());
    }
}
