package vn.congmo.cms.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments.Outline;
import vn.congmo.cms.sites.Language;

/// Lists of what readers see now: narrowed, ordered, page by page, and counted by facet.
@Component
public class LiveLists {

    private final Map<String, Shelf> shelves = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// One document of a list.
    ///
    /// @param mark where the next page begins after it
    public record Listed(Outline outline, Mark mark) {}

    /// @param after where the page before ended; null for the first
    public List<Listed> page(ListQuery query, @Nullable Mark after, int limit) {
        lock.readLock().lock();
        try {
            var languages = query.languages();
            var found = new ArrayList<Entry>();
            for (int i = 0; i < languages.size(); i++) found.addAll(shelf(query.site(), languages.get(i)).page(query, after, limit, wanted(query, i)));
            return found.stream().sorted((one, other) -> one.mark(query.order()).compareTo(other.mark(query.order()))).limit(limit)
                    .map(entry -> new Listed(entry.outline(), entry.mark(query.order()))).toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// How many documents each value of a facet would give, in the order of the values.
    public Map<String, Integer> counts(ListQuery query, Facet facet) {
        lock.readLock().lock();
        try {
            var counts = new TreeMap<String, Integer>();
            for (int i = 0; i < query.languages().size(); i++)
                shelf(query.site(), query.languages().get(i)).counts(query, facet, wanted(query, i)).forEach((value, count) -> counts.merge(value, count, Integer::sum));
            return counts;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// What bits do not tell; null when they tell everything.
    private @Nullable Predicate<PublicDocument> wanted(ListQuery query, int language) {
        if (language == 0 && query.published().isOpen() && query.issued().isOpen()) return null;
        var preferred = query.languages().subList(0, language).stream().map(locale -> shelf(query.site(), locale)).toList();
        return document -> preferred.stream().noneMatch(shelf -> shelf.holds(document.id())) && query.published().holds(document.firstPublishedAt())
                && query.issued().holds(document.fields().get("issuedOn") instanceof String day ? day : null);
    }

    private Shelf shelf(String site, Language locale) {
        return shelves.getOrDefault(site + " " + locale, new Shelf());
    }

    void apply(Outline outline) {
        var document = outline.document();
        lock.writeLock().lock();
        try {
            var shelf = shelves.computeIfAbsent(document.site() + " " + document.locale(), _ -> new Shelf());
            if (document.isLive()) shelf.put(outline);
            else shelf.remove(document.id());
        } finally {
            lock.writeLock().unlock();
        }
    }
}
