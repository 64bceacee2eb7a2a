package vn.congmo.portal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.follow.Document;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.Frame.Agency;
import vn.congmo.themes.pages.Frame.LanguageLink;
import vn.congmo.themes.pages.Frame.NavigationLink;

/// Assembles what every page has around its content, by `docs/page-assembly.md`, «Frame». cms-api does the same, and the bytes must be the same.
final class FrameAssembly {

    private final Reading reading;
    private final String origin;

    FrameAssembly(Reading reading, String origin) {
        this.reading = reading;
        this.origin = origin;
    }

    /// The frame of a document's own page.
    Frame of(Document document) {
        var chain = chain(document);
        var current = new LinkedHashSet<>(Set.of(document.id()));
        chain.forEach(section -> current.add(section.id()));
        var trail = document.type() == Document.Type.SITE ? List.<NavigationLink>of() : trail(chain);
        return frame(document.title(), document.summary(), document.path(), trail, current,
                locale -> reading.link(document.id(), locale).map(link -> link.path()), "", false);
    }

    /// The same frame for page n of a list.
    static Frame ofPage(Frame first, String title, String canonical) {
        return new Frame(first.lang(), title, first.description(), canonical, first.origin(), first.agency(), first.sections(), first.trail(),
                first.languages(), first.searchPath(), first.query(), first.noIndex());
    }

    /// The frame of a page that is no document.
    ///
    /// @param path its address; null when it has none of its own
    /// @param elsewhere its address in another language; empty when it has none there
    Frame of(String title, @Nullable String path, Function<String, Optional<String>> elsewhere, String query, boolean noIndex) {
        return frame(title, null, path, trail(List.of()), Set.of(), elsewhere, query, noIndex);
    }

    private Frame frame(String title, @Nullable String description, @Nullable String path, List<NavigationLink> trail, Set<UUID> current,
            Function<String, Optional<String>> elsewhere, String query, boolean noIndex) {
        return new Frame(reading.locale(), title, description, path, origin, agency(), sections(current), trail, languages(path, elsewhere),
                reading.sites().searchPath(reading.locale()), query, noIndex);
    }

    private Optional<Document> site() {
        return reading.sites().in(reading.locale());
    }

    private Agency agency() {
        return site().map(this::agency)
                .orElseGet(() -> new Agency("Cổng Mở", "Cổng Mở", "", "/", null, null, null, null, null, List.of()));
    }

    private Agency agency(Document site) {
        var fields = site.fields();
        var name = fields.name() == null ? site.title() : fields.name();
        return new Agency(name, fields.shortName() == null ? name : fields.shortName(), fields.tagline() == null ? "" : fields.tagline(),
                site.path(), fields.address(), fields.phone(), fields.email(), fields.responsible(), fields.notice(), footerLinks(site));
    }

    private List<NavigationLink> footerLinks(Document site) {
        var links = new ArrayList<NavigationLink>();
        if (site.fields().footerLinks() != null)
            site.fields().footerLinks().forEach(link -> links.add(new NavigationLink(link.text(), link.href(), false)));
        links.addAll(menu(site.links("footer"), Set.of()));
        return List.copyOf(links);
    }

    private List<NavigationLink> sections(Set<UUID> current) {
        return site().map(site -> menu(site.links("sections"), current)).orElse(List.of());
    }

    private List<NavigationLink> menu(List<UUID> items, Set<UUID> current) {
        return items.stream()
                .flatMap(item -> reading.link(item).map(link -> new NavigationLink(link.title(), link.path(), current.contains(item))).stream())
                .toList();
    }

    /// The ancestors of a section; for other documents their section and its ancestors. From the top.
    private List<Document> chain(Document document) {
        if (document.type() == Document.Type.SECTION) return reading.ancestors(document);
        var section = document.section().flatMap(reading::live);
        var chain = new ArrayList<>(section.map(reading::ancestors).orElse(List.of()));
        section.ifPresent(chain::add);
        return chain;
    }

    private List<NavigationLink> trail(List<Document> chain) {
        var agency = agency();
        var trail = new ArrayList<NavigationLink>();
        trail.add(new NavigationLink(agency.shortName(), agency.homePath(), false));
        chain.forEach(section -> trail.add(new NavigationLink(section.title(), section.path(), false)));
        return List.copyOf(trail);
    }

    private List<LanguageLink> languages(@Nullable String path, Function<String, Optional<String>> elsewhere) {
        var locales = new LinkedHashSet<>(reading.sites().locales());
        locales.add(reading.locale());
        var firstAtRoot = Comparator.comparing((String locale) -> !reading.sites().in(locale).map(Document::path).orElse("").equals("/"));
        return locales.stream().sorted(firstAtRoot.thenComparing(Comparator.naturalOrder())).map(locale -> language(locale, path, elsewhere)).toList();
    }

    private LanguageLink language(String locale, @Nullable String path, Function<String, Optional<String>> elsewhere) {
        if (locale.equals(reading.locale())) return new LanguageLink(locale, nameOf(locale), path == null ? "/" : path, true, true);
        var there = elsewhere.apply(locale);
        return new LanguageLink(locale, nameOf(locale), there.orElseGet(() -> reading.sites().home(locale)), there.isPresent(), false);
    }

    /// The name of a language in itself, with a capital first letter.
    static String nameOf(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
