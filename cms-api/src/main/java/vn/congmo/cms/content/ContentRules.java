package vn.congmo.cms.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.sites.Site;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Blocks;
import vn.congmo.themes.blocks.InvalidBlocks;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// What a draft must be to be kept, and to be submitted. Every fault is named, not the first.
final class ContentRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_BLOCKS = 2_000;
    private static final Set<String> KEPT_FOR_THE_PORTAL =
            Set.of("api", "assets", "files", "health", "media", "parts", "search", "so-do-trang", "site-map", "sitemap", "theme", "tim-kiem", "workspace");

    private static final ContentTypes TYPES = ContentTypes.standard();

    private final List<Fault> faults = new ArrayList<>();
    private final DraftContent content;

    private ContentRules(DraftContent content) {
        this.content = content;
    }

    static List<Fault> whenSaved(DocumentId id, DraftContent content, Optional<Site> site) {
        var rules = new ContentRules(content);
        rules.site(id, site);
        rules.texts();
        TYPES.named(content.type()).ifPresentOrElse(rules::type, rules::unknownType);
        if (content.body().size() > MOST_BLOCKS) rules.fault("/body", "too-many", "" + MOST_BLOCKS);
        rules.blocks();
        return rules.faults;
    }

    static List<Fault> whenSubmitted(DraftContent content) {
        var rules = new ContentRules(content);
        TYPES.named(content.type()).ifPresent(type -> {
            type.required().forEach(rules::present);
            if (type.begins() != null && !content.body().isEmpty()) rules.holds(type.begins());
        });
        new DateRules(content).faults().forEach(rules.faults::add);
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
            var field = type.fields().get(name);
            if (field == null) fault("/fields/" + name, "unknown-field", name, type.name());
            else if (field.generated()) fault("/fields/" + name, "generated", name);
            else faults.addAll(FieldRules.of("/fields/" + name, field, value));
        });
        content.links().forEach((relation, items) -> {
            var link = type.links().get(relation);
            if (link == null) fault("/links/" + relation, "unknown-field", relation, type.name());
            else if (items.size() > link.most()) fault("/links/" + relation, "too-many", "" + link.most());
            else if (new HashSet<UUID>(items).size() < items.size()) fault("/links/" + relation, "twice");
        });
        if (type.body() == ContentType.Body.NONE && !content.body().isEmpty()) fault("/body", "unknown-field", "body", type.name());
        if (!type.lead() && content.lead() != null) fault("/lead", "unknown-field", "lead", type.name());
        if (!type.page() && content.path() != null) fault("/path", "no-page", type.name());
    }

    private void holds(String block) {
        switch (block) {
            case "video" -> holds("no-medium-video", written -> written instanceof Block.Video);
            case "audio" -> holds("no-medium-audio", written -> written instanceof Block.Audio);
            case "infographic" -> holds("no-medium-infographic", written -> written instanceof Block.Infographic);
            default -> holds("no-medium-image", written -> written instanceof Block.Image || written instanceof Block.Gallery);
        }
    }

    private void holds(String code, Predicate<Block> isMedium) {
        if (content.body().stream().noneMatch(isMedium)) faults.add(Fault.at("/body", code));
    }

    /// Blocks that were not read from JSON (those of a form) are held to the same rules.
    private void blocks() {
        try {
            Blocks.read(Blocks.write(content.body()), "/body", true);
        } catch (InvalidBlocks invalid) {
            invalid.faults().forEach(fault -> fault(fault.pointer(), "block-" + fault.code(), fault.message()));
        }
    }

    private void unknownType() {
        fault("/type", "unknown-type", content.type(), String.join(", ", TYPES.names()));
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
