package vn.congmo.cms.live;

import java.util.Comparator;

/// Where a document stands in an order; where a page of a list ended.
///
/// @param key as the order writes it
/// @param id  of the item, which tells equal keys apart
public record Mark(String key, String id) implements Comparable<Mark> {

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::key).thenComparing(Mark::id);

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
