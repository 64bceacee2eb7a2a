package vn.congmo.themes.blocks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/// The hosts whose films and maps may stand in a document, and how readers know them.
public final class EmbedHosts {

    private static final List<String> HOSTS =
            List.of("www.youtube.com", "youtu.be", "vimeo.com", "www.openstreetmap.org", "www.google.com/maps");
    private static final String OF_THE_STATE = ".gov.vn";

    private EmbedHosts() {}

    static boolean allow(String address) {
        try {
            var uri = new URI(address);
            if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) return false;
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            var place = host + (uri.getPath() == null ? "" : uri.getPath());
            return host.endsWith(OF_THE_STATE) || HOSTS.stream().anyMatch(known -> place.equals(known) || place.startsWith(known + "/"));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String inWords() {
        return String.join(", ", HOSTS) + ", *" + OF_THE_STATE;
    }

    /// The host alone, for a reader who wants to know where a link leads.
    public static String host(String address) {
        return URI.create(address).getHost();
    }
}
