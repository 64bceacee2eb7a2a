package vn.congmo.accessibility.pages;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Addresses of pages, in one spelling.
public final class Addresses {

    private Addresses() {}

    /// The page without the place on it; `https://a.vn` and `https://a.vn/` are one.
    public static String page(String address) {
        var hash = address.indexOf('#');
        var page = hash < 0 ? address : address.substring(0, hash);
        return page.matches("https?://[^/?]+") ? page + "/" : page;
    }

    /// Scheme, host and port.
    public static String origin(URI address) {
        return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    }

    /// Where a link leads; empty for one that is no address, or leads to mail, telephone or script.
    public static Optional<URI> resolve(URI base, String href) {
        try {
            var resolved = base.resolve(href.strip().replace(" ", "%20"));
            var http = "http".equalsIgnoreCase(resolved.getScheme()) || "https".equalsIgnoreCase(resolved.getScheme());
            return http && resolved.getHost() != null ? Optional.of(resolved.normalize()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
