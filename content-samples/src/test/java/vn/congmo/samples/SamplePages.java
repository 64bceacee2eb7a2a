package vn.congmo.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.themes.Rendered;
import vn.congmo.themes.Theme;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Blocks;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;

/// Sample documents as the gate sees them: pages of the theme, by `docs/page-assembly.md`, and what the static rules say of them.
final class SamplePages {

    private static final Theme THEME = Theme.named("lacquer");
    private static final StaticChecks CHECKS = new StaticChecks(Clock.systemUTC());
    private static final Map<UUID, PageView.Asset> ASSETS = Samples.pictures().stream()
            .collect(Collectors.toMap(Samples.Asset::id, SamplePages::asset));

    private static final Map<String, Map<UUID, PageView.ItemLink>> ITEMS = Map.of("vi", itemsOf("vi"), "en", itemsOf("en"));

    private SamplePages() {}

    static Rendered render(JsonNode document, String locale) {
        var frame = frame(document, locale);
        return THEME.render(switch (document.get("type").asString()) {
            case "site" -> new PageView.Home(frame, null, List.of(), List.of());
            case "section" -> new PageView.Section(frame, "section", frame.title(), frame.description(), List.of(), List.of(),
                    new PageView.Pagination(1, 1, document.get("path").asString(), document.get("path").asString() + "?trang="), "/atom.xml");
            default -> new PageView.Article(frame, content(document, locale), List.of());
        });
    }

    private static Frame frame(JsonNode document, String locale) {
        return new Frame(locale, document.get("title").asString(), document.path("summary").asString(null),
                document.path("path").asString("/tin-tuc/ban-nhap"), "http://127.0.0.1:8080", agency(locale), sections(locale),
                List.of(new Frame.NavigationLink("Trang mẫu", "/", false)),
                List.of(new Frame.LanguageLink("vi", "Tiếng Việt", "/", true, locale.equals("vi")),
                        new Frame.LanguageLink("en", "English", "/en", true, locale.equals("en"))),
                locale.equals("vi") ? "/tim-kiem" : "/en/search", "", false, Map.of());
    }

    static Report check(Rendered page) {
        return CHECKS.check(Page.of(page.html(), "http://127.0.0.1:8080/"));
    }

    /// Title and path of every sample that exists in a language.
    static Map<UUID, PageView.ItemLink> items(String locale) {
        return ITEMS.get(locale);
    }

    private static Map<UUID, PageView.ItemLink> itemsOf(String locale) {
        return Samples.documents().stream().filter(d -> d.locale().equals(locale) && d.body().has("path"))
                .collect(Collectors.toMap(Samples.SampleDocument::item, d -> new PageView.ItemLink(d.title(), d.body().get("path").asString())));
    }

    private static PageView.Content content(JsonNode document, String locale) {
        var facts = new java.util.HashMap<String, Object>();
        document.path("fields").properties().forEach(field -> {
            if (field.getValue().isString()) facts.put(field.getKey(), field.getKey().equals("reviewedOn") ? LocalDate.parse(field.getValue().asString()) : field.getValue().asString());
        });
        Function<UUID, Optional<PageView.ItemLink>> links = id -> Optional.ofNullable(items(locale).get(id));
        return new PageView.Content(document.get("type").asString(), document.get("title").asString(),
                document.path("summary").asString(null), null, null, lead(document), Blocks.read(document.get("body"), "/body", true), facts, Map.of(), ASSETS,
                links, _ -> Optional.empty());
    }

    private static Block.@Nullable Image lead(JsonNode document) {
        return document.has("lead") ? Blocks.readImage(document.get("lead"), "/lead", true) : null;
    }

    private static Frame.Agency agency(String locale) {
        var fields = new Resource("site/site." + locale + ".json").json().get("fields");
        return new Frame.Agency(fields.get("name").asString(), fields.get("shortName").asString(), fields.get("tagline").asString(),
                locale.equals("vi") ? "/" : "/en", fields.get("address").asString(), fields.get("phone").asString(), fields.get("email").asString(),
                fields.get("responsible").asString(), fields.get("notice").asString(), List.of());
    }

    private static List<Frame.NavigationLink> sections(String locale) {
        return Samples.documents().stream().filter(d -> d.type().equals("section") && d.locale().equals(locale))
                .map(d -> new Frame.NavigationLink(d.title(), d.body().get("path").asString(), false)).toList();
    }

    private static PageView.Asset asset(Samples.Asset picture) {
        var name = picture.file().replaceAll(".*/", "/media/");
        return new PageView.Asset(picture.id(), picture.mediaType(), 1600, 900, List.of(
                new PageView.Asset.Rendition(640, 360, name.replace(".jpg", "-640.jpg")), new PageView.Asset.Rendition(1600, 900, name)));
    }
}
