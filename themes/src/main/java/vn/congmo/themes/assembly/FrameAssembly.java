package vn.congmo.themes.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.Frame.Agency;
import vn.congmo.themes.pages.Frame.LanguageLink;
import vn.congmo.themes.pages.Frame.NavigationLink;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.themes.types.ContentTypes;

/// What stands around the content of every page (`docs/page-assembly.md`, «Frame»).
final class FrameAssembly {

    private static final String UNTIL_THERE_IS_A_SITE = "Cổng Mở";

    private final Around around;
    private final ContentTypes types;
    private final String origin;
    private final Menus menus;
    private final Map<String, String> texts;
    private final Agency agency;

    FrameAssembly(Around around, ContentTypes types, String origin) {
        this.around = around;
        this.types = types;
        this.origin = origin;
        this.menus = Menus.of(around);
        this.texts = texts();
        this.agency = agency();
    }

    /// @param canonical null while the document has no path
    Frame of(LiveDocument document, @Nullable String canonical) {
        var ancestors = around.ancestors();
        var here = new HashSet<>(Set.of(document.id()));
        ancestors.forEach(ancestor -> here.add(ancestor.id()));
        var trail = document.type().equals("site") || !types.hasPage(document.type()) ? List.<NavigationLink>of() : trail(ancestors);
        return frame(document.title(), document.summary(), canonical, trail, here,
                locale -> around.site().link(document.id(), locale).map(ItemLink::path), "", false);
    }

    /// The frame of a page that is no document.
    Frame of(String title, @Nullable String path, Function<String, Optional<String>> elsewhere, String query, boolean noIndex) {
        return frame(title, null, path, trail(List.of()), Set.of(), elsewhere, query, noIndex);
    }

    private Frame frame(String title, @Nullable String description, @Nullable String path, List<NavigationLink> trail, Set<UUID> here,
            Function<String, Optional<String>> elsewhere, String query, boolean noIndex) {
        return new Frame(around.locale(), title, description, path, origin, agency, sections(here), trail, languages(path, elsewhere),
                searchPath(), query, noIndex, texts);
    }

    private Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        for (var document : around.few("site-text")) {
            var key = document.text("key");
            var words = document.text("text");
            if (key != null && words != null) texts.putIfAbsent(key, words);
        }
        return texts;
    }

    private Agency agency() {
        var home = around.home();
        if (home.isEmpty()) return new Agency(UNTIL_THERE_IS_A_SITE, UNTIL_THERE_IS_A_SITE, "", "/", null, null, null, null, texts.get("notice"), List.of());
        var site = home.get();
        var name = Objects.requireNonNullElse(site.text("name"), site.title());
        return new Agency(name, Objects.requireNonNullElse(site.text("shortName"), name), Objects.requireNonNullElse(site.text("tagline"), ""),
                Objects.requireNonNullElse(site.path(), "/"), site.text("address"), site.text("phone"), site.text("email"), site.text("responsible"),
                texts.getOrDefault("notice", site.text("notice")), footer(site));
    }

    private List<NavigationLink> footer(LiveDocument site) {
        var written = menus.at("footer");
        if (!written.isEmpty()) return written.stream().map(entry -> new NavigationLink(entry.text(), entry.path(), false)).toList();
        var links = new ArrayList<NavigationLink>();
        if (site.fields().get("footerLinks") instanceof List<?> list)
            for (var link : list) if (link instanceof Map<?, ?> map)
                links.add(new NavigationLink(String.valueOf(map.get("text")), String.valueOf(map.get("href")), false));
        site.links("footer").forEach(item -> around.link(item).ifPresent(link -> links.add(new NavigationLink(link.title(), link.path(), false))));
        return List.copyOf(links);
    }

    private List<NavigationLink> sections(Set<UUID> here) {
        var main = menus.at("main");
        if (!main.isEmpty()) return main.stream().map(entry -> new NavigationLink(entry.text(), entry.path(), entry.item() != null && here.contains(entry.item()))).toList();
        return around.home().map(site -> site.links("sections").stream()
                .flatMap(item -> around.link(item).map(link -> new NavigationLink(link.title(), link.path(), here.contains(item))).stream())
                .toList()).orElse(List.of());
    }

    private List<NavigationLink> trail(List<LiveDocument> ancestors) {
        var trail = new ArrayList<NavigationLink>();
        trail.add(new NavigationLink(agency.shortName(), agency.homePath(), false));
        ancestors.stream().filter(ancestor -> ancestor.path() != null).forEach(ancestor -> trail.add(new NavigationLink(ancestor.title(), ancestor.path(), false)));
        return List.copyOf(trail);
    }

    private List<LanguageLink> languages(@Nullable String path, Function<String, Optional<String>> elsewhere) {
        var locales = new LinkedHashSet<String>();
        around.homes().forEach(home -> locales.add(home.locale()));
        locales.add(around.locale());
        return locales.stream().map(locale -> language(locale, path, elsewhere)).toList();
    }

    private LanguageLink language(String locale, @Nullable String path, Function<String, Optional<String>> elsewhere) {
        if (locale.equals(around.locale())) return new LanguageLink(locale, nameOf(locale), path == null ? "/" : path, true, true);
        var there = elsewhere.apply(locale);
        return new LanguageLink(locale, nameOf(locale), there.orElseGet(() -> around.home(locale).map(LiveDocument::path).orElse("/")), there.isPresent(), false);
    }

    private String searchPath() {
        if (around.locale().equals("vi")) return "/tim-kiem";
        return (agency.homePath().equals("/") ? "" : agency.homePath()) + "/search";
    }

    /// The name of a language in itself, with a capital first letter.
    private static String nameOf(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
