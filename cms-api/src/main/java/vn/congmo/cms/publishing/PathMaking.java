package vn.congmo.cms.publishing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.sites.Sites;
import vn.congmo.themes.types.ContentTypes;
import vn.congmo.vietnamese.DocumentNumbers;
import vn.congmo.vietnamese.Slug;

/// Makes the path that a document keeps for ever: its section's path, and the title in plain letters.
@Component
class PathMaking {

    private final Heads heads;
    private final Sites sites;

    PathMaking(Heads heads, Sites sites) {
        this.heads = heads;
        this.sites = sites;
    }

    /// A path that no other document of the site holds.
    Path pathFor(DocumentId id, DraftContent content) {
        var home = sites.find(content.site()).map(site -> site.home(id.locale())).orElse(new Path("/"));
        if (content.type().equals("site")) return home;
        var wanted = above(id, content, home).below(name(content));
        var free = wanted;
        for (int number = 2; heads.isTaken(content.site(), free, id); number++) free = new Path(wanted + "-" + number);
        return free;
    }

    /// An official document is found by its number; anything else by its title.
    private static String name(DraftContent content) {
        if (!content.type().equals("official-document")) return Slug.of(content.title());
        return DocumentNumbers.read(String.valueOf(content.fields().get("number"))).map(number -> number.slug()).orElseGet(() -> Slug.of(content.title()));
    }

    private Path above(DocumentId id, DraftContent content, Path home) {
        if (!ContentTypes.standard().hasPage(content.type())) return home.below("parts").below(content.type());
        var relation = switch (content.type()) {
            case "section" -> "parent";
            case "person" -> "unit";
            case "unit" -> content.links().getOrDefault("section", List.of()).isEmpty() ? "parent" : "section";
            case "topic" -> "broader";
            default -> "section";
        };
        var items = content.links().getOrDefault(relation, List.<UUID>of());
        if (items.isEmpty()) return home;
        return heads.find(new DocumentId(items.getFirst(), id.locale())).map(head -> path(head, home)).orElse(home);
    }

    private static Path path(Head section, Path home) {
        if (section.path() != null) return section.path();
        return section.draft() == null || section.draft().path() == null ? home : section.draft().path();
    }
}
