package vn.congmo.accessibility.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.pages.Addresses;
import vn.congmo.accessibility.pages.Source;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;

/// Goes from page to page within limits, breadth first, on the sites that were asked for only.
///
/// Keeps of each page what comparing pages needs, never its source.
public final class Walk {

    private final Limits limits;
    private final Robots robots;
    private final SiteMaps siteMaps;
    private final Deque<Stop> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> origins = new LinkedHashSet<>();
    private final Map<String, PageFacts> seen = new LinkedHashMap<>();
    private final Map<String, String> broken = new LinkedHashMap<>();
    private int told;
    private boolean cut;

    public Walk(Limits limits, Sources sources) {
        this.limits = limits;
        this.robots = new Robots(sources);
        this.siteMaps = new SiteMaps(sources);
    }

    /// @throws Unreadable for a sitemap that is none
    public void start(String argument) throws Unreadable {
        if (SiteMaps.looksLikeOne(argument)) {
            siteMaps.pages(argument, limits.pages()).forEach(page -> add(page, 0, ""));
            return;
        }
        add(argument, 0, "");
        if (limits.depth() > 0) {
            startSite(argument);
        }
    }

    /// Pages to which nothing links may stand in the sitemaps that robots.txt names.
    private void startSite(String argument) {
        Addresses.resolve(URI.create("file:///"), argument).ifPresent(address -> robots.siteMaps(address).forEach(map -> {
            try {
                siteMaps.pages(map, limits.pages()).stream().filter(page -> isWithin(URI.create(page))).forEach(page -> add(page, 1, map));
            } catch (Unreadable | IllegalArgumentException e) {
                broken.put(map, argument);
            }
        }));
    }

    public Optional<Stop> next() {
        if (told >= limits.pages()) {
            cut |= !waiting.isEmpty();
            return Optional.empty();
        }
        var next = Optional.ofNullable(waiting.poll()).map(stop -> new Stop(stop.address(), stop.depth(), told + 1, stop.referrer()));
        next.ifPresent(stop -> told++);
        return next;
    }

    /// How many pages are known so far, those that wait among them.
    public int total() {
        return (int) Math.min(limits.pages(), (long) told + waiting.size());
    }

    /// Takes in a page that was read, and the links on it.
    ///
    /// @return false when redirects led to a page that is known already or on another site
    public boolean arrived(Stop stop, Source source) {
        var address = Addresses.page(source.address().toString());
        var moved = !address.equals(Addresses.page(stop.address())) && source.address().getHost() != null;
        if (moved && (!known.add(address) || limits.depth() > 0 && !isWithin(source.address()))) {
            told--;
            return false;
        }
        var facts = PageFacts.of(source.address(), Jsoup.parse(source.html(), source.address().toString()));
        seen.put(address, facts);
        if (stop.depth() < limits.depth()) {
            facts.links().stream().filter(link -> link.follow() || !limits.robots()).forEach(link -> follow(link, stop));
        } else if (limits.depth() > 0) {
            cut |= facts.links().stream().anyMatch(link -> !known.contains(link.page()) && isWithin(URI.create(link.page())));
        }
        return true;
    }

    /// Remembers a page that could not be read.
    public void failed(Stop stop) {
        broken.put(Addresses.page(stop.address()), stop.referrer());
    }

    /// Origin of the first site that was asked for; empty when only files were.
    public String site() {
        return origins.stream().findFirst().orElse("");
    }

    /// What only the comparison of all pages can tell.
    public List<Finding> compared() {
        return SiteChecks.of(new Site(Collections.unmodifiableMap(seen), Set.copyOf(broken.keySet()), !cut));
    }

    private void follow(Link link, Stop from) {
        var address = URI.create(link.page());
        if (isWithin(address) && !endsSession(link) && !isFile(address.getPath()) && !known.contains(link.page()) && (!limits.robots() || robots.allow(address))) {
            add(link.page(), from.depth() + 1, from.address());
        }
    }

    private void add(String argument, int depth, String referrer) {
        var page = Addresses.page(argument);
        if (!limits.excludes(page) && known.add(page)) {
            if (depth == 0) {
                Addresses.resolve(URI.create("file:///"), argument).map(Addresses::origin).ifPresent(origins::add);
            }
            waiting.add(new Stop(depth == 0 ? argument : page, depth, 0, referrer));
        }
    }

    private boolean isWithin(URI address) {
        return origins.contains(Addresses.origin(address));
    }

    /// A walk that logged in stays logged in.
    private static boolean endsSession(Link link) {
        return link.name().matches("(?iu).*(log ?out|sign ?out|đăng xuất).*") || link.page().matches("(?i).*(log-?out|sign-?out|dang-?xuat).*");
    }

    /// Pictures, films and documents are no pages.
    private static boolean isFile(String path) {
        return path != null && path.matches("(?i).*\\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip|gz|jpe?g|png|gif|svg|webp|avif|mp[34]|webm|og[gv]|m4a|vtt|csv|json|xml|css|js|txt|atom|rss|ics)");
    }
}
