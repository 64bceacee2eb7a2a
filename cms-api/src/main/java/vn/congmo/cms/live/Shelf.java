package vn.congmo.cms.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments.Outline;

/// The live documents of one site in one language: in every order, and as one set of bits per value of each facet, so that no list looks at all of them.
/// Whoever asks holds the lock of `LiveLists`.
final class Shelf {

    /// So far a list is looked for in its order; then the few that match are put in order themselves.
    private static final int STEPS = 3_000;
    private static final int FEW = 2_000;

    private final List<@Nullable Entry> places = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<Order, NavigableMap<Mark, Entry>> orders = new EnumMap<>(Order.class);
    private final Map<Facet, Map<String, BitSet>> facets = new EnumMap<>(Facet.class);

    Shelf() {
        for (var order : Order.values()) orders.put(order, new TreeMap<>());
        for (var facet : Facet.values()) facets.put(facet, new HashMap<>());
    }

    boolean holds(UUID item) {
        return entries.containsKey(item);
    }

    void put(Outline outline) {
        remove(outline.document().id());
        var entry = Entry.of(taken.nextClearBit(0), outline);
        if (entry.place() == places.size()) places.add(entry);
        else places.set(entry.place(), entry);
        taken.set(entry.place());
        entries.put(outline.document().id(), entry);
        orders.forEach((order, inOrder) -> inOrder.put(entry.mark(order), entry));
        facets.forEach((facet, values) -> facet.values(entry.document()).forEach(value -> values.computeIfAbsent(value, _ -> new BitSet()).set(entry.place())));
    }

    void remove(UUID item) {
        var entry = entries.remove(item);
        if (entry == null) return;
        places.set(entry.place(), null);
        taken.clear(entry.place());
        orders.forEach((order, inOrder) -> inOrder.remove(entry.mark(order)));
        facets.forEach((facet, values) -> facet.values(entry.document()).forEach(value -> values.get(value).clear(entry.place())));
    }

    /// The first of a list after a mark.
    ///
    /// @param wanted what no facet tells
    List<Entry> page(ListQuery query, @Nullable Mark after, int limit, @Nullable Predicate<PublicDocument> wanted) {
        var bits = matching(query, null, wanted);
        var inOrder = orders.get(query.order());
        var rest = after == null ? inOrder : inOrder.tailMap(after, false);
        var found = new ArrayList<Entry>();
        int steps = 0;
        for (var entry : rest.values()) {
            if (steps++ == STEPS) return selected(bits, query.order(), after, limit);
            if (bits.get(entry.place())) found.add(entry);
            if (found.size() == limit) break;
        }
        return found;
    }

    /// How many documents each value of a facet would give; the facet's own filter does not count.
    Map<String, Integer> counts(ListQuery query, Facet facet, @Nullable Predicate<PublicDocument> wanted) {
        var bits = matching(query, facet, wanted);
        var counts = new HashMap<String, Integer>();
        if (bits.cardinality() <= FEW) {
            bits.stream().mapToObj(places::get).forEach(entry -> facet.values(entry.document()).forEach(value -> counts.merge(value, 1, Integer::sum)));
            return counts;
        }
        facets.get(facet).forEach((value, having) -> {
            var both = (BitSet) having.clone();
            both.and(bits);
            if (!both.isEmpty()) counts.put(value, both.cardinality());
        });
        return counts;
    }

    private BitSet matching(ListQuery query, @Nullable Facet except, @Nullable Predicate<PublicDocument> wanted) {
        var bits = (BitSet) taken.clone();
        query.filters().forEach((facet, values) -> {
            if (facet != except) bits.and(having(facet, values));
        });
        if (wanted == null) return bits;
        for (int place = bits.nextSetBit(0); place >= 0; place = bits.nextSetBit(place + 1)) {
            var entry = places.get(place);
            if (entry == null || !wanted.test(entry.document())) bits.clear(place);
        }
        return bits;
    }

    private BitSet having(Facet facet, Iterable<String> values) {
        var any = new BitSet();
        for (var value : values) any.or(facets.get(facet).getOrDefault(value, new BitSet()));
        return any;
    }

    /// The first in order among those that match, the last of them on top of the heap.
    private List<Entry> selected(BitSet bits, Order order, @Nullable Mark after, int limit) {
        var first = new PriorityQueue<Entry>((one, other) -> other.mark(order).compareTo(one.mark(order)));
        bits.stream().mapToObj(places::get).forEach(entry -> {
            if (after != null && entry.mark(order).compareTo(after) <= 0) return;
            if (first.size() == limit && entry.mark(order).compareTo(first.peek().mark(order)) > 0) return;
            first.add(entry);
            if (first.size() > limit) first.poll();
        });
        return first.stream().sorted((one, other) -> one.mark(order).compareTo(other.mark(order))).toList();
    }
}
