package vn.congmo.portal.visitors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The headers that every answer carries, so that a page can load and do nothing but what it was made for.
@Component
final class Safety {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
            + "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final boolean https;

    Safety(@Value("${congmo.portal.origin}") String origin) {
        this.https = origin.startsWith("https://");
    }

    void head(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
