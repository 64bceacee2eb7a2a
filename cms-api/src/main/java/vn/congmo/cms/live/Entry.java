package vn.congmo.cms.live;

import java.util.Arrays;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments.Outline;

/// A live document on its shelf.
///
/// @param place its number among the bits of the shelf
/// @param marks where it stands in each order
record Entry(int place, Outline outline, Mark[] marks) {

    static Entry of(int place, Outline outline) {
        var id = outline.document().id().toString();
        return new Entry(place, outline, Arrays.stream(Order.values()).map(order -> new Mark(order.key(outline.document()), id)).toArray(Mark[]::new));
    }

    Mark mark(Order order) {
        return marks[order.ordinal()];
    }

    PublicDocument document() {
        return outline.document();
    }
}
