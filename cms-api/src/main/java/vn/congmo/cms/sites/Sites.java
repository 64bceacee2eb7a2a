package vn.congmo.cms.sites;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.storage.Version;

/// The sites of this installation.
@Component
public class Sites {

    private final MongoCollection<Document> sites;

    Sites(MongoDatabase database) {
        sites = database.getCollection("sites");
    }

    public Optional<Site> find(String key) {
        return Optional.ofNullable(sites.find(Filters.eq("_id", key)).first()).map(Sites::site);
    }

    public List<Site> all() {
        return sites.find().map(Sites::site).into(new ArrayList<>());
    }

    /// Keeps a site.
    ///
    /// @param seen the version that the caller saw; null when the site is to be new
    public SiteOutcome save(String key, @Nullable Version seen, String name, List<Language> locales, URI origin, Actor actor) {
        if (!actor.isAny(Role.ADMINISTRATOR)) return new SiteOutcome.NotAllowed();
        if (seen == null) return create(new Site(key, name, locales, origin, new Version(1)));
        var next = new Site(key, name, locales, origin, seen.next());
        var moved = sites.replaceOne(Filters.and(Filters.eq("_id", key), Filters.eq("version", seen.number())), document(next));
        return moved.getMatchedCount() == 1 ? new SiteOutcome.Revised(next) : staleOrUnknown(key);
    }

    private SiteOutcome create(Site site) {
        try {
            sites.insertOne(document(site));
            return new SiteOutcome.Created(site);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return staleOrUnknown(site.key());
        }
    }

    private SiteOutcome staleOrUnknown(String key) {
        return find(key).<SiteOutcome>map(site -> new SiteOutcome.Stale(site.version())).orElse(new SiteOutcome.Unknown());
    }

    private static Document document(Site site) {
        return new Document("_id", site.key())
                .append("version", site.version().number())
                .append("name", site.name())
                .append("locales", site.locales().stream().map(Language::tag).toList())
                .append("origin", site.origin().toString());
    }

    private static Site site(Document document) {
        var locales = document.getList("locales", String.class).stream().map(Language::new).toList();
        return new Site(document.getString("_id"), document.getString("name"), locales,
                URI.create(document.getString("origin")), new Version(document.getLong("version")));
    }
}
