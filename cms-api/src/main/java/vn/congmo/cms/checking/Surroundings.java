package vn.congmo.cms.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.sites.Language;

/// What is live around a document, in its site and language. The document itself counts as live.
record Surroundings(PublicDocument self, LiveDocuments live) {

    Optional<PublicDocument> find(UUID item) {
        if (item.equals(self.id())) return Optional.of(self);
        return live.live(item, self.locale()).filter(found -> found.site().equals(self.site()));
    }

    List<PublicDocument> all(List<UUID> items) {
        return items.stream().flatMap(item -> find(item).stream()).toList();
    }

    List<PublicDocument> linked(String relation) {
        return all(self.links().getOrDefault(relation, List.of()));
    }

    /// The home pages of the site by language, the document itself among them when it is one.
    Map<Language, PublicDocument> homes() {
        var homes = new HashMap<>(live.homes(self.site()));
        if (self.type().equals("site")) homes.put(self.locale(), self);
        return homes;
    }

    /// From the top to the document's section, or for a section to its parent.
    List<PublicDocument> ancestors() {
        var chain = new ArrayList<PublicDocument>();
        var met = new HashSet<UUID>(List.of(self.id()));
        var next = first(self, self.type().equals("section") ? "parent" : "section");
        while (next.isPresent() && met.add(next.get().id())) {
            chain.addFirst(next.get());
            next = first(next.get(), "parent");
        }
        return chain;
    }

    Optional<PublicDocument> first(PublicDocument document, String relation) {
        return document.links().getOrDefault(relation, List.of()).stream().findFirst().flatMap(this::find);
    }
}
