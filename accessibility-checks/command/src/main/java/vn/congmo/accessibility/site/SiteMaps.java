package vn.congmo.accessibility.site;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;

/// Reads sitemaps and indexes of sitemaps (https://www.sitemaps.org/protocol.html), from addresses and files.
final class SiteMaps {

    private static final int MOST_FILES = 50;

    private final Sources sources;

    SiteMaps(Sources sources) {
        this.sources = sources;
    }

    static boolean looksLikeOne(String argument) {
        return argument.matches("(?i).*\\.xml(\\.gz)?([?#].*)?");
    }

    /// The pages that it lists, at most so many.
    List<String> pages(String argument, int most) throws Unreadable {
        var pages = new LinkedHashSet<String>();
        var files = new ArrayDeque<>(List.of(argument));
        for (var read = 0; !files.isEmpty() && read < MOST_FILES && pages.size() < most; read++) {
            switch (parse(files.remove())) {
                case SiteMapIndex index -> index.getSitemaps().forEach(map -> files.add(map.getUrl().toString()));
                case SiteMap map -> map.getSiteMapUrls().stream().limit(most).forEach(url -> pages.add(url.getUrl().toString()));
                default -> throw new Unreadable("sitemap.wrong", argument);
            }
        }
        return pages.stream().limit(most).toList();
    }

    private AbstractSiteMap parse(String argument) throws Unreadable {
        try {
            var isAddress = argument.matches("(?i)https?://.*");
            var address = isAddress ? URI.create(argument) : Path.of(argument).toAbsolutePath().toUri();
            var bytes = isAddress ? sources.raw(address) : file(Path.of(argument));
            // Not strict: a sitemap kept as a file lists addresses elsewhere.
            return new SiteMapParser(false).parseSiteMap(bytes.orElseThrow(() -> new Unreadable("sitemap.missing", argument)), address.toURL());
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new Unreadable("sitemap.wrong", argument);
        }
    }

    private static Optional<byte[]> file(Path path) throws IOException {
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }
}
