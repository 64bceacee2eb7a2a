package vn.congmo.samples;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Report;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.themes.Rendered;
import vn.congmo.themes.Theme;
import vn.congmo.themes.assembly.Assembly;
import vn.congmo.themes.types.ContentTypes;

/// Sample documents as the portal shows them when all are live, and what the static rules say of their pages.
final class SamplePages {

    private static final Theme THEME = Theme.named("lacquer");
    private static final StaticChecks CHECKS = new StaticChecks(Clock.systemUTC());
    private static final Assembly ASSEMBLY = new Assembly(ContentTypes.standard(), "http://127.0.0.1:8080");
    private static final LiveSamples SITE = new LiveSamples();

    private SamplePages() {}

    static Rendered render(Samples.SampleDocument document) {
        return render(document.item(), document.body(), document.locale());
    }

    /// A draft that is no sample.
    static Rendered render(JsonNode draft, String locale) {
        return render(UUID.randomUUID(), draft, locale);
    }

    private static Rendered render(UUID item, JsonNode body, String locale) {
        return THEME.render(ASSEMBLY.page(LiveSamples.of(item, locale, body), SITE));
    }

    static Report check(Rendered page) {
        return CHECKS.check(Page.ofOwnContent(page.html(), "http://127.0.0.1:8080/"));
    }

    /// Path of every sample that has a page in a language.
    static Map<UUID, String> paths(String locale) {
        return Samples.documents().stream().filter(d -> d.locale().equals(locale) && d.body().has("path"))
                .collect(Collectors.toMap(Samples.SampleDocument::item, d -> d.body().get("path").asString()));
    }
}
