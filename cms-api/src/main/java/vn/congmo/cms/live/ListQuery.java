package vn.congmo.cms.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.sites.Language;

/// Which live documents a list holds.
///
/// @param languages what is not live in the first is taken from the next
/// @param filters   of each facet any of the values
public record ListQuery(String site, List<Language> languages, Map<Facet, Set<String>> filters, Span<Instant> published, Span<String> issued, Order order) {

    public ListQuery {
        languages = List.copyOf(languages);
        filters = Map.copyOf(filters);
    }

    /// Tells this list from every other, in the same way on every node and after every start.
    public String name() {
        var sorted = new TreeMap<Facet, Object>();
        filters.forEach((facet, values) -> sorted.put(facet, new TreeSet<>(values)));
        return String.join("|", site, languages.toString(), sorted.toString(), published.toString(), issued.toString(), order.name());
    }

    /// From the first, included, to the second, not included; null leaves an end open.
    public record Span<T extends Comparable<T>>(@Nullable T from, @Nullable T to) {

        boolean isOpen() {
            return from == null && to == null;
        }

        boolean holds(@Nullable T value) {
            if (isOpen()) return true;
            if (value == null) return false;
            return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) < 0);
        }
    }
}
