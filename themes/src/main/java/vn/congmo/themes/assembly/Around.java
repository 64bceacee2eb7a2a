package vn.congmo.themes.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.pages.PageView.ItemLink;

/// What is live around a page, in its language. The document that the page is about counts as live, with its own title and path.
///
/// @param self null for a page that is no document
record Around(LiveSite site, @Nullable LiveDocument self, String locale) {

    private static final Comparator<LiveDocument> ROOT_FIRST = Comparator.comparing((LiveDocument home) -> !"/".equals(home.path())).thenComparing(LiveDocument::locale);

    Optional<LiveDocument> document(UUID item) {
        return isSelf(item) ? Optional.of(self) : site.document(item, locale);
    }

    List<LiveDocument> documents(List<UUID> items) {
        return items.stream().flatMap(item -> document(item).stream()).toList();
    }

    Optional<ItemLink> link(UUID item) {
        if (!isSelf(item)) return site.link(item, locale);
        return self.path() == null ? Optional.empty() : Optional.of(new ItemLink(self.title(), self.path()));
    }

    /// The site documents, the language whose home is "/" first, then by tag.
    List<LiveDocument> homes() {
        var others = site.homes().stream().filter(home -> self == null || !isSelf(home.id()) || !home.locale().equals(locale));
        var own = self != null && self.type().equals("site") ? Stream.of(self) : Stream.<LiveDocument>empty();
        return Stream.concat(others, own).sorted(ROOT_FIRST).toList();
    }

    Optional<LiveDocument> home() {
        return home(locale);
    }

    Optional<LiveDocument> home(String inLocale) {
        return homes().stream().filter(home -> home.locale().equals(inLocale)).findFirst();
    }

    /// The documents of a type of which there are few, the page's own among them.
    List<LiveDocument> few(String type) {
        var others = site.few(type, locale).stream().filter(document -> !isSelf(document.id()));
        var own = self != null && self.type().equals(type) ? Stream.of(self) : Stream.<LiveDocument>empty();
        return Stream.concat(own, others).toList();
    }

    /// What the page's own document stands below, from the top: its section and what that is in, and the units above it.
    List<LiveDocument> ancestors() {
        if (self == null) return List.of();
        var chain = chain(self, switch (self.type()) {
            case "section", "unit" -> "parent";
            case "topic" -> "broader";
            case "person" -> "unit";
            default -> "section";
        });
        if (!Set.of("unit", "person").contains(self.type())) return chain;
        var top = chain.isEmpty() ? self : chain.getFirst();
        return Stream.concat(section(top).stream(), chain.stream()).toList();
    }

    private List<LiveDocument> section(LiveDocument document) {
        return document.link("section").flatMap(this::document).map(section -> {
            var above = new ArrayList<>(chain(section, "parent"));
            above.add(section);
            return (List<LiveDocument>) above;
        }).orElse(List.of());
    }

    /// A chain ends at the first that is not live, or that was met before.
    private List<LiveDocument> chain(LiveDocument from, String relation) {
        var chain = new ArrayList<LiveDocument>();
        var met = new HashSet<>(Set.of(from.id()));
        var next = from.link(relation);
        while (next.isPresent() && met.add(next.get())) {
            var found = document(next.get());
            found.ifPresent(chain::addFirst);
            next = found.flatMap(above -> above.link(above.type().equals("topic") ? "broader" : "parent"));
        }
        return chain;
    }

    private boolean isSelf(UUID item) {
        return self != null && self.id().equals(item);
    }
}
