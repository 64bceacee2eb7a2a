package vn.congmo.accessibility.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.pages.Addresses;

/// The little of a page that comparing it with others needs.
///
/// @param language  primary subtag of its language; empty when it names none
/// @param search    true when it has a search field
/// @param siteMap   true when it lists the pages of the site
/// @param noIndex   true when it asks to be left out of lists
/// @param anchors   ids and names that a link can lead to
/// @param alternate other language versions that its head names
record PageFacts(String address, String language, String title, String heading, boolean search, boolean siteMap, boolean noIndex,
                 Set<String> anchors, List<Link> links, List<Link> alternate) {

    private static final String SEARCH = "[role=search], search, input[type=search], form[action*=search] input, form[action*=tim] input[name]";
    private static final String SITE_MAP_WORDS = "(?iu).*(site ?map|sơ đồ|bản đồ (trang|cổng|site)).*";

    static PageFacts of(URI address, Document page) {
        var base = page.selectFirst("base[href]") == null ? address : Addresses.resolve(address, page.select("base").attr("href")).orElse(address);
        var heading = page.selectFirst("h1") == null ? "" : page.select("h1").first().text();
        var anchors = page.select("[id], a[name]").stream().map(e -> e.id().isEmpty() ? e.attr("name") : e.id()).collect(Collectors.toSet());
        var links = new ArrayList<Link>();
        page.select("a[href], area[href]").forEach(a -> Addresses.resolve(base, a.attr("href")).ifPresent(to -> links.add(link(a, to, page))));
        var alternate = new ArrayList<Link>();
        page.select("link[rel=alternate][hreflang]").forEach(l -> Addresses.resolve(base, l.attr("href"))
                .ifPresent(to -> alternate.add(new Link("", to.toString(), "head", "", language(l.attr("hreflang")), true))));
        return new PageFacts(Addresses.page(address.toString()), language(page.select("html").attr("lang")), page.title(), heading,
                !page.select(SEARCH).isEmpty(), heading.matches(SITE_MAP_WORDS) || page.title().matches(SITE_MAP_WORDS),
                page.select("meta[name=robots]").attr("content").contains("noindex"), anchors, List.copyOf(links), List.copyOf(alternate));
    }

    private static Link link(Element a, URI to, Document page) {
        var landmark = a.closest("nav, [role=navigation], header, [role=banner], footer, [role=contentinfo], main, article, aside");
        var place = landmark == null ? "main" : place(landmark);
        var follow = !a.attr("rel").contains("nofollow") && !a.hasAttr("download");
        return new Link(name(a), to.toString(), place, place.equals("nav") ? block(landmark, page) : place, language(a.attr("hreflang")), follow);
    }

    private static String place(Element landmark) {
        return switch (landmark.attr("role").isEmpty() ? landmark.normalName() : landmark.attr("role")) {
            case "nav", "navigation" -> "nav";
            case "header", "banner" -> landmark.closest("main, article, section") == null ? "header" : "main";
            case "footer", "contentinfo" -> landmark.closest("main, article, section") == null ? "footer" : "main";
            default -> "main";
        };
    }

    /// The navigation's own name, or its number among those that have none.
    private static String block(Element nav, Document page) {
        var named = nav.attr("aria-label");
        var labelled = nav.attr("aria-labelledby");
        var heading = labelled.isBlank() ? null : page.getElementById(labelled);
        if (!named.isBlank() || heading != null) {
            return named.isBlank() ? heading.text() : named.strip();
        }
        var inside = nav.closest("header") != null ? "header" : nav.closest("footer") != null ? "footer" : nav.closest("main") != null ? "main" : "page";
        return inside + " " + nav.id() + " " + nav.className();
    }

    private static String name(Element a) {
        var said = a.hasAttr("aria-label") ? a.attr("aria-label") : a.text();
        var shown = said.isBlank() ? a.select("img[alt]").attr("alt") : said;
        return shown.replaceAll("\\s+", " ").strip();
    }

    private static String language(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
    }
}
