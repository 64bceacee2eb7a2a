package vn.congmo.cms.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.Frame.Agency;
import vn.congmo.themes.pages.Frame.LanguageLink;
import vn.congmo.themes.pages.Frame.NavigationLink;

/// What stands around a document on its page (`docs/page-assembly.md`; portal-site does the same).
@Component
class FrameAssembly {

    private final String origin;

    FrameAssembly(@Value("${congmo.portal-origin}") String origin) {
        this.origin = origin.replaceAll("/+$", "");
    }

    /// @param canonical null while the document has no path
    Frame frame(Surroundings around, @Nullable Path canonical) {
        var self = around.self();
        var agency = agency(around);
        return new Frame(self.locale().tag(), self.title(), self.summary(), canonical == null ? null : canonical.text(), origin, agency,
                sections(around), trail(around, agency), languages(around), searchPath(self.locale(), agency), "", false);
    }

    private static Agency agency(Surroundings around) {
        var self = around.self();
        var home = around.homes().get(self.locale());
        if (home == null) return new Agency(self.site(), self.site(), "", "/", null, null, null, null, null, List.of());
        var fields = home.fields();
        var name = text(fields, "name").orElse(self.site());
        return new Agency(name, text(fields, "shortName").orElse(name), text(fields, "tagline").orElse(""), home.path().text(),
                text(fields, "address").orElse(null), text(fields, "phone").orElse(null), text(fields, "email").orElse(null),
                text(fields, "responsible").orElse(null), text(fields, "notice").orElse(null), footer(around, home));
    }

    private static List<NavigationLink> footer(Surroundings around, PublicDocument home) {
        var given = home.fields().get("footerLinks") instanceof List<?> list ? list : List.of();
        var written = given.stream().filter(Map.class::isInstance).map(Map.class::cast)
                .map(link -> new NavigationLink(String.valueOf(link.get("text")), String.valueOf(link.get("href")), false));
        var items = around.all(home.links().getOrDefault("footer", List.of())).stream().map(item -> link(item, false));
        return Stream.concat(written, items).toList();
    }

    private static List<NavigationLink> sections(Surroundings around) {
        var home = around.homes().get(around.self().locale());
        if (home == null) return List.of();
        var here = around.ancestors().stream().map(PublicDocument::id).collect(Collectors.toSet());
        here.add(around.self().id());
        return around.all(home.links().getOrDefault("sections", List.of())).stream().map(section -> link(section, here.contains(section.id()))).toList();
    }

    private static List<NavigationLink> trail(Surroundings around, Agency agency) {
        if (around.self().type().equals("site")) return List.of();
        var trail = new ArrayList<NavigationLink>();
        trail.add(new NavigationLink(agency.shortName(), agency.homePath(), false));
        around.ancestors().forEach(ancestor -> trail.add(link(ancestor, false)));
        return trail;
    }

    private static List<LanguageLink> languages(Surroundings around) {
        var self = around.self();
        var homes = around.homes();
        var locales = new ArrayList<>(homes.keySet());
        if (!locales.contains(self.locale())) locales.add(self.locale());
        locales.sort(Comparator.comparing((Language locale) -> homes.containsKey(locale) && homes.get(locale).path().text().equals("/") ? 0 : 1)
                .thenComparing(Language::tag));
        return locales.stream().map(locale -> language(around, locale, homes.get(locale))).toList();
    }

    private static LanguageLink language(Surroundings around, Language locale, @Nullable PublicDocument home) {
        var self = around.self();
        if (locale.equals(self.locale())) return new LanguageLink(locale.tag(), name(locale), self.path().text(), true, true);
        var same = around.live().live(self.id(), locale).filter(found -> found.site().equals(self.site()));
        var path = same.map(PublicDocument::path).orElseGet(() -> home == null ? new Path("/") : home.path()).text();
        return new LanguageLink(locale.tag(), name(locale), path, same.isPresent(), false);
    }

    private static String name(Language language) {
        var name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    private static String searchPath(Language locale, Agency agency) {
        if (locale.tag().equals("vi")) return "/tim-kiem";
        return (agency.homePath().equals("/") ? "" : agency.homePath()) + "/search";
    }

    private static NavigationLink link(PublicDocument document, boolean current) {
        return new NavigationLink(document.title(), document.path().text(), current);
    }

    private static Optional<String> text(Map<String, Object> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Object::toString);
    }
}
