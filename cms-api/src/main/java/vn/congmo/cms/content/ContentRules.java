package vn.congmo.cms.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.content.ContentType.Shape;
import vn.congmo.cms.sites.Site;

/// What a draft must be to be kept, and to be submitted. Every fault is named, not the first.
final class ContentRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_BLOCKS = 2_000;
    private static final Set<String> KEPT_FOR_THE_PORTAL =
            Set.of("api", "assets", "health", "media", "search", "so-do-trang", "site-map", "sitemap", "theme", "tim-kiem", "workspace");

    private final List<Fault> faults = new ArrayList<>();
    private final DraftContent content;

    private ContentRules(DraftContent content) {
        this.content = content;
    }

    static List<Fault> whenSaved(DocumentId id, DraftContent content, Optional<Site> site) {
        var rules = new ContentRules(content);
        rules.site(id, site);
        rules.texts();
        ContentType.named(content.type()).ifPresentOrElse(rules::type, rules::unknownType);
        if (content.body().size() > MOST_BLOCKS) rules.fault("/body", "too-many", "" + MOST_BLOCKS);
        return rules.faults;
    }

    static List<Fault> whenSubmitted(DraftContent content) {
        var rules = new ContentRules(content);
        ContentType.named(content.type()).ifPresent(type -> type.submitted().forEach(rules::present));
        return rules.faults;
    }

    private void site(DocumentId id, Optional<Site> site) {
        if (site.isEmpty()) {
            fault("/site", "unknown-site", content.site());
            return;
        }
        if (!site.get().locales().contains(id.locale())) fault("/site", "locale-not-of-site", id.locale().tag(), content.site());
        else if (content.path() != null) path(site.get().home(id.locale()).text(), site.get());
    }

    private void path(String home, Site site) {
        var path = content.path() == null ? "" : content.path().text();
        if (content.type().equals("site")) {
            if (!path.equals(home)) fault("/path", "path-of-home", home);
            return;
        }
        var prefix = home.equals("/") ? "/" : home + "/";
        var elsewhere = home.equals("/") && site.locales().stream().skip(1).map(other -> site.home(other).text())
                .anyMatch(other -> path.equals(other) || path.startsWith(other + "/"));
        if (!path.startsWith(prefix) || path.equals(home) || elsewhere) fault("/path", "path-prefix", prefix);
        else if (KEPT_FOR_THE_PORTAL.contains(path.substring(prefix.length()).split("/")[0])) fault("/path", "path-reserved", path);
    }

    private void texts() {
        if (content.title().isBlank()) fault("/title", "required");
        length("/title", content.title(), LONGEST_TITLE);
        length("/summary", content.summary(), LONGEST_TEXT);
        length("/note", content.note(), LONGEST_TEXT);
    }

    private void type(ContentType type) {
        content.fields().forEach((name, value) -> {
            var shape = type.fields().get(name);
            if (shape == null) fault("/fields/" + name, "unknown-field", name, type.name());
            else field("/fields/" + name, value, shape);
        });
        content.links().forEach((relation, items) -> {
            var most = type.links().get(relation);
            if (most == null) fault("/links/" + relation, "unknown-field", relation, type.name());
            else if (items.size() > most) fault("/links/" + relation, "too-many", "" + most);
            else if (new HashSet<UUID>(items).size() < items.size()) fault("/links/" + relation, "twice");
        });
        if (!type.hasBody() && !content.body().isEmpty()) fault("/body", "unknown-field", "body", type.name());
        if (!type.hasBody() && content.lead() != null) fault("/lead", "unknown-field", "lead", type.name());
    }

    private void unknownType() {
        fault("/type", "unknown-type", content.type(), String.join(", ", ContentType.names()));
    }

    private void field(String pointer, Object value, Shape shape) {
        switch (shape) {
            case TEXT -> text(pointer, value);
            case DATE -> date(pointer, value);
            case LINKS -> links(pointer, value);
        }
    }

    private void text(String pointer, @Nullable Object value) {
        if (value instanceof String text) length(pointer, text, LONGEST_TEXT);
        else fault(pointer, "not-text");
    }

    private void date(String pointer, Object value) {
        try {
            LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            fault(pointer, "not-a-date", value.toString());
        }
    }

    private void links(String pointer, Object value) {
        if (!(value instanceof List<?> list)) {
            fault(pointer, "not-a-list");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            var at = pointer + "/" + i;
            if (!(list.get(i) instanceof Map<?, ?> link) || !link.keySet().equals(Set.of("text", "href"))) fault(at, "not-a-link");
            else if (!String.valueOf(link.get("href")).matches("(?i)(https?://|mailto:|tel:|/).*")) fault(at + "/href", "wrong-address", String.valueOf(link.get("href")));
            else text(at + "/text", link.get("text"));
        }
    }

    private void present(String pointer) {
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        var absent = pointer.startsWith("/fields/") ? String.valueOf(content.fields().getOrDefault(name, "")).isBlank()
                : pointer.startsWith("/links/") ? content.links().getOrDefault(name, List.of()).isEmpty()
                : content.body().isEmpty();
        if (absent) fault(pointer, "required");
    }

    private void length(String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) fault(pointer, "too-long", "" + longest, "" + text.length());
    }

    private void fault(String pointer, String code, String... arguments) {
        faults.add(Fault.at(pointer, code, arguments));
    }
}
